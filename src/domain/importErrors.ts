import type { ErrorRow } from './messages.ts'

/** The codes with which an import is refused; part of the table of all codes. */
export const IMPORT_ERRORS = {
  UNKNOWN_ORGANIZATION: {
    status: 422,
    message: {
      zh: '没有找到机关“{organization}”。请先由系统管理员登记该机关，或用 --organization 指明其标识。',
      en: 'There is no organization “{organization}”. Have it registered first, or name its slug by --organization.',
    },
  },
  AMBIGUOUS_ORGANIZATION: {
    status: 422,
    message: {
      zh: '名为“{organization}”的机关不止一个，请用 --organization 指明其标识。',
      en: 'More than one organization is called “{organization}”; name its slug by --organization.',
    },
  },
  PERSON_REQUIRED: {
    status: 400,
    message: {
      zh: '写入时须用 --as 指明以谁的名义；只查看结果请加 --dry-run。',
      en: 'Writing needs --as: in whose name. To look at the result alone, add --dry-run.',
    },
  },
  UNKNOWN_PERSON: {
    status: 422,
    message: {
      zh: '没有电子邮箱为“{person}”的人员，请核对 --as 后的邮箱。',
      en: 'Nobody has the e-mail address “{person}”; check what follows --as.',
    },
  },
  NOT_A_REPORT: {
    status: 422,
    message: {
      zh: '文件中没有可以导入的年度报告，请按所列问题修改后再导入，未写入任何内容。',
      en: 'The file holds no report that can be imported; mend what is listed. Nothing was written.',
    },
  },
  NOT_CHECKABLE: {
    status: 422,
    message: {
      zh: '“{file}”不能作为年度报告检查，请按所列问题核对文件。',
      en: '“{file}” cannot be checked as an annual report; look at what is listed.',
    },
  },
  FILE_EMPTY: {
    status: 422,
    message: {
      zh: '文件是空的，请核对所选文件。',
      en: 'The file is empty; check which one you chose.',
    },
  },
  FILE_NOT_TEXT: {
    status: 422,
    message: {
      zh: '这不是纯文本文件，请另存为 UTF-8 编码的 txt 文件后再导入。',
      en: 'This is not a text file; save it as a txt file in UTF-8 and import that.',
    },
  },
  FILE_NOT_UTF8: {
    status: 422,
    message: {
      zh: '文件不是 UTF-8 编码（可能是 {encoding}），请在编辑器中另存为 UTF-8 后再导入。',
      en: 'The file is not UTF-8 (it seems to be {encoding}); save it as UTF-8 in your editor and import that.',
    },
  },
  FILE_TOO_LARGE: {
    status: 413,
    message: {
      zh: '文件超过 {limit}，请核对是否选错了文件。',
      en: 'The file is larger than {limit}; check whether it is the right one.',
    },
  },
  FILE_UNREADABLE: {
    status: 422,
    message: {
      zh: '无法读取文件“{file}”，请核对路径和权限。',
      en: 'The file “{file}” cannot be read; check its path and permissions.',
    },
  },
} as const satisfies Record<string, ErrorRow>
