import type { Localized } from '../localized.ts'

/** 邮件提醒: how a person wants to be told by mail. */
export const MAIL_CHOICES = {
  every: { zh: '每条都发邮件', en: 'A mail for each' },
  daily: { zh: '每天早上八点汇总一封', en: 'One mail a day, at eight in the morning' },
  none: { zh: '不发邮件', en: 'No mail' },
} as const satisfies Record<string, Localized>

export type MailChoice = keyof typeof MAIL_CHOICES

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** Eight in the morning in Shanghai is midnight by universal time. */
const digestBefore = (now: Date): number => Math.floor(now.getTime() / DAY) * DAY

/** Whether the mail about something that a person was told of at a moment is to be sent by now. */
export const isMailDue = (choice: MailChoice, { at, now }: { at: string; now: Date }): boolean => {
  if (choice === 'none') return false
  return choice === 'every' || Date.parse(at) < digestBefore(now)
}
