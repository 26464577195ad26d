import type { Language, Localized } from '../localized.ts'
import { formatMessage, type MessageValues } from '../messages.ts'
import { REPORT_STATES, type ReportState } from '../workflow/states.ts'
import type { Due } from './dueOf.ts'
import type { ReportTask } from './reportTask.ts'

/** What a reminder tells of a report. */
export interface Reminder {
  readonly title: string
  readonly state: ReportState
  /** What it waits for; null where it waits for nobody that there is. */
  readonly task: ReportTask | null
  /** The names of those for whom it waits. */
  readonly persons: readonly string[]
  /** The day since when. */
  readonly since: string
  readonly due: Due | null
}

const TASKS: Readonly<Record<Exclude<ReportTask, 'pass'>, Localized>> = {
  confirmSignature: { zh: '确认纸质签发', en: 'confirmation of the signature on paper' },
  publish: { zh: '发布', en: 'publication' },
  mend: { zh: '按退回意见修改', en: 'mending what it was sent back for' },
  write: { zh: '拟稿并提交', en: 'being written and submitted' },
}

const WORDS = {
  head: { zh: '【催办】{title}', en: '[Reminder] {title}' },
  waits: { zh: '待办：{task}', en: 'Waits for: {task}' },
  persons: { zh: '请 {persons} 办理', en: 'Please: {persons}' },
  nobody: {
    zh: '现在没有人可以办理，请联系安全管理员',
    en: 'Nobody can do it; ask the security administrator',
  },
  since: { zh: '等待自：{since}', en: 'Since: {since}' },
  dueIn: { zh: '期限：{day}（还有 {days} 天）', en: 'Due: {day} ({days} days left)' },
  dueToday: { zh: '期限：{day}（今天到期）', en: 'Due: {day} (today)' },
  overdue: { zh: '期限：{day}（已逾期 {days} 天）', en: 'Due: {day} ({days} days overdue)' },
} as const satisfies Record<string, Localized>

const dueWord = ({ daysLeft }: Due) => {
  if (daysLeft === 0) return WORDS.dueToday
  return daysLeft > 0 ? WORDS.dueIn : WORDS.overdue
}

/**
 * 催办文字: what is put into a group chat about a report that waits — which one, for what, for whom, since when,
 * until when, and where it is; a line for each, without a word of its content.
 */
export const reminderText = (
  { title, state, task, persons, since, due }: Reminder,
  { language, link }: { readonly language: Language; readonly link: string },
): string => {
  const say = (word: Localized, values: MessageValues = {}) => formatMessage(word[language], values)
  const isNamedByState = task === null || task === 'pass'
  const what = (isNamedByState ? REPORT_STATES[state].label : TASKS[task])[language]
  const named = persons.join(language === 'zh' ? '、' : ', ')
  return [
    say(WORDS.head, { title }),
    say(WORDS.waits, { task: what }),
    persons.length > 0 ? say(WORDS.persons, { persons: named }) : say(WORDS.nobody),
    say(WORDS.since, { since }),
    ...(due ? [say(dueWord(due), { day: due.day, days: Math.abs(due.daysLeft) })] : []),
    link,
  ].join('\n')
}
