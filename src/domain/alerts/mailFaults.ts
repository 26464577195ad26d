import type { Localized } from '../localized.ts'

/** How the mail about an alert stands: not yet sent, sent, wanted by nobody, or given up. */
export const MAIL_STATES = ['waiting', 'sent', 'unwanted', 'givenUp'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** Why a mail was not sent. */
export const MAIL_FAULTS = {
  unreachable: { zh: '无法连接邮件服务器', en: 'The mail server cannot be reached' },
  signIn: { zh: '邮件服务器拒绝登录', en: 'The mail server refused to let us sign in' },
  rejected: {
    zh: '邮件服务器不接受这个收件地址',
    en: 'The mail server does not take this address',
  },
  refused: { zh: '邮件服务器暂时不接收', en: 'The mail server does not take it for now' },
  late: { zh: '过期未发', en: 'Too old to be sent' },
} as const satisfies Record<string, Localized>

export type MailFault = keyof typeof MAIL_FAULTS

/** Whether a name is that of a fault. */
export const isMailFault = (name: unknown): name is MailFault =>
  typeof name === 'string' && Object.hasOwn(MAIL_FAULTS, name)

/** Faults that concern the server and not one letter: everything else waits as well. */
export const CONCERNS_ALL: readonly MailFault[] = ['unreachable', 'signIn']
