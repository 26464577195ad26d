import { CHECK_ERRORS } from './checkErrors.ts'
import { COMMENT_ERRORS } from './comments/commentErrors.ts'
import { DEPUTY_ERRORS } from './deputies/deputyErrors.ts'
import { IMPORT_ERRORS } from './importErrors.ts'
import type { Localized } from './localized.ts'
import { SECURITY_ERRORS } from './securityErrors.ts'
import { TWO_PERSON_ERRORS } from './twoPersonErrors.ts'
import { WEBHOOK_ERRORS } from './webhooks/webhookErrors.ts'

/** What a code of the error table means over HTTP, and what the person is told. */
export interface ErrorRow {
  readonly status: number
  readonly message: Localized
}

/** The values that a sentence's `{placeholders}` are filled with. */
export type MessageValues = Readonly<Record<string, number | string>>

/** Every code with which the desk refuses. One sentence says what is wrong and what to do. */
export const ERRORS = {
  INVALID_REQUEST: {
    status: 400,
    message: {
      zh: '请求的内容不合要求，请核对所填各项后重试。',
      en: 'The request is not as it must be; check what was filled in and try again.',
    },
  },
  UNKNOWN_TRANSITION: {
    status: 400,
    message: {
      zh: '没有这项操作，请从页面列出的操作中选择。',
      en: 'There is no such action; choose one of those listed on the page.',
    },
  },
  NOT_FOUND: {
    status: 404,
    message: {
      zh: '找不到该文档，它可能不存在，也可能不在您的权限范围内。',
      en: 'No such document: it does not exist or lies outside your scope.',
    },
  },
  NO_SUCH_STATE: {
    status: 404,
    message: {
      zh: '该文档没有这个版本：它没有到过这一步，或者版本已不存在。请从页面列出的版本中选择。',
      en: 'The document has no such version: it never came that far, or the version is gone. Choose one of those listed on the page.',
    },
  },
  REVISION_REQUIRED: {
    status: 428,
    message: {
      zh: '缺少修订号（revision）。请重新打开文档，带上读取时的修订号再提交。',
      en: 'The revision is missing; open the document again and send the revision that you read.',
    },
  },
  NOT_PERMITTED: {
    status: 403,
    message: {
      zh: '您没有进行此项操作的权限。如确需办理，请联系安全管理员授予相应角色。',
      en: 'You are not permitted to do this; ask the security administrator for the role it needs.',
    },
  },
  SYSTEM_FIELD: {
    status: 403,
    message: {
      zh: '该项由系统填写，不能直接修改；流程状态请通过页面上的操作按钮变更。',
      en: 'Only the system writes this; change the state by the actions on the page.',
    },
  },
  STALE: {
    status: 409,
    message: {
      zh: '您读取之后，{who}已于{when}保存过该文档。您的内容未写入，请合并后再保存。',
      en: '{who} saved this document at {when}, after you had read it. Nothing of yours was written; merge the two, then save.',
    },
  },
  WRONG_STATE: {
    status: 409,
    message: {
      zh: '文档当前的流程状态不允许此项操作，请查看页面上现在可以进行的操作。',
      en: 'The present state does not allow this; see on the page what may be done now.',
    },
  },
  ALREADY_EXISTS: {
    status: 409,
    message: {
      zh: '{organization}{year}年的年度报告已经存在，且内容不同，未作任何更改。请在已有报告中修改。',
      en: 'There is already a report of {organization} for {year} with other content; nothing was changed. Edit that one.',
    },
  },
  DELETE_REFUSED: {
    status: 409,
    message: {
      zh: '文档和记录不能删除或改写，以保证过程可查。',
      en: 'Documents and records are neither deleted nor rewritten, so that what happened can be proved.',
    },
  },
  GUARD_FAILED: {
    status: 422,
    message: {
      zh: '还有条件未满足，请按所列各项处理后再试。',
      en: 'Some conditions are not met yet; mend what is listed and try again.',
    },
  },
  CHAIN_INVALID: {
    status: 422,
    message: {
      zh: '审批环节有误：各环节须为已知环节且不重复，须含公开审查，并以签发结束。',
      en: 'The chain of stages is wrong: known stages, each once, with clearance among them and signature last.',
    },
  },
  CHAIN_TOO_SHORT: {
    status: 422,
    message: {
      zh: '最少通过人数（{persons}）不得多于审批环节数（{stages}）：每个环节由一人通过。请减少人数或增加环节。',
      en: 'No more persons can be required ({persons}) than there are stages ({stages}), for each is passed by one; require fewer or add a stage.',
    },
  },
  ROLES_EXCLUDE_EACH_OTHER: {
    status: 422,
    message: {
      zh: '系统管理员、安全管理员、审计管理员须三员分立，不能兼任其他角色，请调整角色。',
      en: 'The system administrator, the security administrator and the auditor hold no other role; change the roles.',
    },
  },
  CONTENT_NOT_ALLOWED: {
    status: 422,
    message: {
      zh: '正文含有不允许的内容或链接地址（{found}），请删去后再保存。',
      en: 'The text holds a kind of content or an address that is not allowed ({found}); remove it and save again.',
    },
  },
  UNKNOWN_NUMBER: {
    status: 422,
    message: {
      zh: '正文绑定的数字不是本报告的数据或统计表单元格（{found}），请重新选择，或者解除绑定后再保存。',
      en: 'A number in the text is bound to no figure and no cell of this report ({found}); choose another one, or unbind it, and save again.',
    },
  },
  FORMAT_UNKNOWN: {
    status: 422,
    message: {
      zh: '{year}年没有对应的年度报告格式，请核对年度（2008年起）。',
      en: 'There is no report format for {year}; check the year (2008 or later).',
    },
  },
  INVALID_FIGURES: {
    status: 422,
    message: {
      zh: '数据的格式有误，请核对所列各处。',
      en: 'The figures are not as they must be; check the places listed.',
    },
  },
  INVALID_CELLS: {
    status: 422,
    message: {
      zh: '统计表单元格的格式有误，请核对所列各处。',
      en: 'The cells are not as they must be; check the places listed.',
    },
  },
  UNKNOWN_TABLE: {
    status: 422,
    message: {
      zh: '该年度的报告格式中没有“{table}”这张统计表，请核对表的标识。',
      en: 'The form of this year has no table “{table}”; check its id.',
    },
  },
  WRONG_SUPERIOR: {
    status: 422,
    message: {
      zh: '上级机关不能是本机关或其下级，请另选。',
      en: 'An organization stands neither under itself nor under one below it; choose another superior.',
    },
  },
  WRONG_PARENT: {
    status: 422,
    message: {
      zh: '上级章节不合要求：须属于同一报告，不得形成循环，层级不超过四级。',
      en: 'That section cannot be the one above: it must be of the same report, without a cycle and at most four levels deep.',
    },
  },
  ...CHECK_ERRORS,
  ...COMMENT_ERRORS,
  ...DEPUTY_ERRORS,
  ...IMPORT_ERRORS,
  ...SECURITY_ERRORS,
  ...TWO_PERSON_ERRORS,
  ...WEBHOOK_ERRORS,
  BUSY: {
    status: 503,
    message: {
      zh: '系统繁忙，本次没有写入任何内容，请稍后重试。',
      en: 'The system is busy; nothing was written. Try again in a moment.',
    },
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    message: {
      zh: '数据库暂时无法使用，本次操作未能确认完成。恢复后请先刷新核对，再继续办理；如长时间未恢复，请联系系统管理员。',
      en: 'The database cannot be used at present, and whether this was completed is not known. Once it is back, look before you repeat it; if it stays away, tell the system administrator.',
    },
  },
  STORAGE_FULL: {
    status: 507,
    message: {
      zh: '服务器存储空间已满，本次没有写入任何内容。请保留您的文字，并请系统管理员腾出空间后重试。',
      en: 'The server has no room left; nothing was written. Keep your text, and ask the system administrator to make room.',
    },
  },
  SIGN_IN_FAILED: {
    status: 401,
    message: {
      zh: '邮箱或密码不正确，或账号已暂时锁定，请核对后重试；忘记密码请联系系统管理员。',
      en: 'The e-mail or password is wrong, or the account is locked for a while; check them, or ask the system administrator.',
    },
  },
  NO_MAIL: {
    status: 409,
    message: {
      zh: '本系统未配置邮件服务，不能通过邮件重设密码，请联系系统管理员重设。',
      en: 'No mail server is configured, so a password cannot be reset by e-mail; ask the system administrator.',
    },
  },
  ADDRESS_UNKNOWN: {
    status: 404,
    message: {
      zh: '没有这个地址，请核对后重试。',
      en: 'There is no such address; check it and try again.',
    },
  },
  INTERNAL: {
    status: 500,
    message: {
      zh: '系统出错，本次操作没有完成。请稍后重试；如仍出错，请把请求编号告知系统管理员。',
      en: 'Something went wrong and this was not completed. Try again later; if it fails again, tell the system administrator the request id.',
    },
  },
} as const satisfies Record<string, ErrorRow>
export type ErrorCode = keyof typeof ERRORS

/**
 * Fills the `{name}` placeholders of a sentence. A placeholder without a value stays as it is, so that
 * a missing one is seen.
 */
export const formatMessage = (sentence: string, values: MessageValues): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : whole),
  )
