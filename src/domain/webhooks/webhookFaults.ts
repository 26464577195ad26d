import type { Localized } from '../localized.ts'

/** Why a change did not arrive; `private` was not even sent. */
export const WEBHOOK_FAULTS = {
  unknownHost: { zh: '域名无法解析', en: 'its host is not known' },
  unreachable: { zh: '无法连接', en: 'it cannot be reached' },
  timeout: { zh: '超时未应答', en: 'it did not answer in time' },
  certificate: { zh: '证书有误', en: 'its certificate is wrong' },
  redirects: { zh: '要求重定向，不予跟随', en: 'it redirects, which is not followed' },
  status: { zh: '返回错误', en: 'it answers with an error' },
  gone: { zh: '返回 410，表示不再接收', en: 'it answers 410: it wants no more' },
  private: {
    zh: '内部网络地址，未在 WEBHOOK_PRIVATE 中列出，未发送',
    en: 'it is an address of an internal network that WEBHOOK_PRIVATE does not list; nothing was sent',
  },
  secret: {
    zh: '签名密钥无法解密（PAYLOAD_SECRET 已更换），请重新生成',
    en: 'its signing secret cannot be read, for PAYLOAD_SECRET was changed; make a new one',
  },
} as const satisfies Record<string, Localized>
export type WebhookFault = keyof typeof WEBHOOK_FAULTS

/** Whether a text names a fault. */
export const isWebhookFault = (name: unknown): name is WebhookFault =>
  typeof name === 'string' && Object.hasOwn(WEBHOOK_FAULTS, name)

/** How a webhook stands. */
export const WEBHOOK_STATES = {
  off: { zh: '已停用', en: 'Off' },
  noSecret: { zh: '待生成密钥', en: 'Waits for a secret' },
  working: { zh: '正常', en: 'Working' },
  failing: { zh: '推送失败，将重试', en: 'Failing, will be tried again' },
  paused: { zh: '已暂停', en: 'Paused' },
} as const satisfies Record<string, Localized>
export type WebhookState = keyof typeof WEBHOOK_STATES
