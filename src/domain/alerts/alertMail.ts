import type { Localized } from '../localized.ts'
import { formatMessage } from '../messages.ts'
import { alertSentence, type AlertWords } from './alertSentence.ts'

/** What a letter tells of one alert: nothing of the content of what it is about. */
export interface MailLine extends AlertWords {
  /** The title of the report. */
  readonly title: string
  readonly actor: string | null
  /** When it happened, as the office writes it. */
  readonly at: string
  readonly link: string
}

const SUBJECT = '【年度报告】{sentence}：{title}'
const SUBJECT_OF_MANY = '【年度报告】{count} 条提醒 ({count} alerts)'
const FOOT: Localized = {
  zh: '本邮件由年度报告编审系统自动发送，请勿回复。如不需要邮件，可在“账户”页更改。',
  en: 'Sent by the desk for annual reports; please do not answer. The page “Account” is where to turn mails off.',
}

const lineOf = (line: MailLine): string => {
  const { title, actor, at, link } = line
  const by = actor ? `${actor}，${at}` : at
  return [title, `${alertSentence(line, 'zh')} / ${alertSentence(line, 'en')}`, by, link].join('\n')
}

/** A letter about some alerts, as plain text in Chinese first: which report, what waits, who did it, and a link. */
export const alertMail = (
  lines: readonly [MailLine, ...MailLine[]],
): { readonly subject: string; readonly text: string } => {
  const [first] = lines
  const values = { sentence: alertSentence(first, 'zh'), title: first.title, count: lines.length }
  return {
    subject: formatMessage(lines.length === 1 ? SUBJECT : SUBJECT_OF_MANY, values),
    text: `${lines.map(lineOf).join('\n\n')}\n\n--\n${FOOT.zh}\n${FOOT.en}\n`,
  }
}
