import { alertSentence, type AlertWords } from './alertSentence.ts'

/** What an outgoing webhook tells of something that people were told of: nothing of the content of what it is about. */
export interface AlertMessage extends AlertWords {
  /** The title of the report. */
  readonly title: string
  readonly persons: readonly { readonly name: string; readonly email: string }[]
  readonly link: string
}

/** The message as a text for a group chat, in Chinese: which report, who is meant, what waits, and a link. */
export const alertMessageText = (message: AlertMessage): string => {
  const names = message.persons.map(({ name }) => name).join('、')
  return `【年度报告】${message.title}\n${names}：${alertSentence(message, 'zh')}\n${message.link}`
}
