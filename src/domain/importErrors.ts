import type { ErrorRow } from './messages.ts'

/** The codes with which an import is refused; part of the table of all codes. */
export const IMPORT_ERRORS = {
  UNKNOWN_ORGANIZATION: {
    status: 422,
    message: {
      zh: '没有找到机关“{organization}”。请指定已登记的机关（命令行用 --organization），或者先由系统管理员登记该机关。',
      en: 'There is no organization “{organization}”. Name a registered one (on the command line by --organization), or have it registered first.',
    },
  },
  AMBIGUOUS_ORGANIZATION: {
    status: 422,
    message: {
      zh: '名为“{organization}”的机关不止一个，请指定是哪一个（命令行用 --organization）。',
      en: 'More than one organization is called “{organization}”; say which one it is (on the command line by --organization).',
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
      zh: '无法识别这个文件。可以导入的是：docx（Word 或 WPS 另存）、html 网页、UTF-8 编码的 txt。',
      en: 'This kind of file is not known. What can be imported: docx (saved by Word or WPS), a web page (html), a text in UTF-8 (txt).',
    },
  },
  FILE_OLD_WORD: {
    status: 422,
    message: {
      zh: '这种格式（如 doc、wps、rtf、mht、xlsx）不能直接导入。请用 Word 或 WPS 打开，另存为“Word 文档（.docx）”后再导入。',
      en: 'This format (doc, wps, rtf, mht, xlsx and the like) is not imported. Open it in Word or WPS, save it as a Word document (.docx) and import that.',
    },
  },
  FILE_IS_PDF: {
    status: 422,
    message: {
      zh: 'PDF、OFD 是版式文件，无法可靠还原文字和表格。请导入排版前的 Word 文件（docx），或者已发布的网页（html）。',
      en: 'PDF and OFD are pages as laid out: text and tables cannot be had from them reliably. Import the Word file (docx) that it was made from, or the published web page (html).',
    },
  },
  FILE_ENCRYPTED: {
    status: 422,
    message: {
      zh: '文件有打开密码。请在 Word 或 WPS 中取消密码并保存，再导入。',
      en: 'The file has a password. Take it off in Word or WPS, save the file and import it again.',
    },
  },
  FILE_BROKEN: {
    status: 422,
    message: {
      zh: '文件已损坏或者不是 Word 文档，无法打开。请用 Word 或 WPS 打开并另存为 docx，再导入。',
      en: 'The file is broken or no Word document. Open it in Word or WPS, save it as docx and import that.',
    },
  },
  FILE_TOO_COMPLEX: {
    status: 422,
    message: {
      zh: '文件展开后过大或结构过于复杂，不是年度报告应有的样子，请核对是否选错了文件；确是年度报告的，请将正文复制到新的 Word 文档中，保存后再导入。',
      en: 'The file unfolds to more than a report can be; check whether it is the right one. If it is, copy its text into a new Word document, save that and import it.',
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
