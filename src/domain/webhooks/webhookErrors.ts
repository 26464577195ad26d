import type { ErrorRow } from '../messages.ts'

/** The codes with which webhooks are refused; part of the table of all codes. */
export const WEBHOOK_ERRORS = {
  WEBHOOK_ADDRESS_INVALID: {
    status: 422,
    message: {
      zh: '接收地址须为 http 或 https 网址，不含用户名、密码和“#”，请改正后再保存。',
      en: 'The address must be an http or https URL without a user name, a password or a fragment; mend it and save again.',
    },
  },
  WEBHOOK_STILL_ENABLED: {
    status: 409,
    message: {
      zh: '该推送尚在启用，不能删除。请先停用并保存，再删除。',
      en: 'This webhook is still enabled and cannot be deleted; disable it, save, and delete it then.',
    },
  },
  WEBHOOK_SECRET_MISSING: {
    status: 409,
    message: {
      zh: '还没有签名密钥，请先生成密钥并交给接收方。',
      en: 'There is no signing secret yet; make one and hand it to the receiver first.',
    },
  },
} as const satisfies Record<string, ErrorRow>
