import type { ErrorRow } from './messages.ts'

/** The codes with which the first lines of security refuse; part of the table of all codes. */
export const SECURITY_ERRORS = {
  FOREIGN_ORIGIN: {
    status: 403,
    message: {
      zh: '该请求来自其他网站，已拒绝。请直接在编审端的页面上操作；经反向代理访问时请设置 PUBLIC_URL。',
      en: 'This request comes from another site and was refused. Work on the pages of the desk itself; behind a reverse proxy, set PUBLIC_URL.',
    },
  },
  PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    message: {
      zh: '首次登录或密码被重设后，须先在“账户”页面修改密码，才能进行其他操作。',
      en: 'After the first sign-in or a reset, change the password on the account page before anything else.',
    },
  },
  PASSWORD_EXPIRED: {
    status: 401,
    message: {
      zh: '这个一次性密码已过期，请联系系统管理员重新生成。',
      en: 'This one-time password has expired; ask the system administrator for a new one.',
    },
  },
  ACCOUNT_CLOSED: {
    status: 401,
    message: {
      zh: '这个账号已停用；如需恢复，请联系系统管理员。',
      en: 'This account is closed; ask the system administrator if it should be opened again.',
    },
  },
  PASSWORD_TOO_WEAK: {
    status: 422,
    message: {
      zh: '密码须为10至128个字符，不含邮箱或姓名，不是常见密码，也不与原密码相同，请另设一个。',
      en: 'A password has 10 to 128 characters, holds neither the e-mail nor the name, is not a common one and not the present one; choose another.',
    },
  },
  PRESENT_PASSWORD_WRONG: {
    status: 422,
    message: {
      zh: '修改本人密码或邮箱须填写现密码，所填的不正确，请核对后重试；多次填错，账户会被锁定一段时间。',
      en: 'To change your password or e-mail your present password is asked for, and what was sent is not it; check it and try again. After several wrong ones the account is locked for a while.',
    },
  },
  FILE_NOT_ALLOWED: {
    status: 422,
    message: {
      zh: '只能上传 PDF、PNG、JPEG 文件，且内容须与扩展名相符，请转换后再上传。',
      en: 'Only PDF, PNG and JPEG files are taken, and the content must be what the extension says; convert the file and upload it again.',
    },
  },
  BAD_PAGE_SIZE: {
    status: 400,
    message: {
      zh: '每次最多读取{largest}条，limit 须为1至{largest}的整数，请分页读取。',
      en: 'At most {largest} documents are read at once: limit is a whole number from 1 to {largest}; read page by page.',
    },
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    message: {
      zh: '该查询一次要求的内容过多（{limit}），请分几次查询。',
      en: 'The query asks for too much at once ({limit}); split it.',
    },
  },
} as const satisfies Record<string, ErrorRow>
