import type { Localized } from '../localized.ts'

/** 提醒: what a person is told of that begins to wait for her, or that happened to what is hers. */
export const ALERT_KINDS = {
  waits: { zh: '待您办理：{task}', en: 'Waits for you: {task}' },
  sentBack: { zh: '已退回，待您修改', en: 'Sent back, for you to mend' },
  assigned: { zh: '交由您承办', en: 'Assigned to you' },
  commented: { zh: '有新批注', en: 'A new comment' },
  suggested: { zh: '有修改建议', en: 'Other words are suggested' },
  answered: { zh: '批注有回复', en: 'A comment was answered' },
  accepted: { zh: '您的修改建议已采用', en: 'Your suggestion was taken over' },
  declined: { zh: '您的修改建议未采用', en: 'Your suggestion was not taken over' },
  published: { zh: '已发布', en: 'Published' },
  takenDown: { zh: '已撤下', en: 'Taken down' },
  publicationFailed: { zh: '定时发布失败', en: 'The scheduled publication failed' },
  secondPerson: { zh: '{act}待第二人确认', en: '{act}: a second person is needed' },
  standsIn: { zh: '由您代理（{day}至{until}）', en: 'Yours to stand in for, {day} to {until}' },
  stoodFor: { zh: '为您代理（{day}至{until}）', en: 'Stands in for you, {day} to {until}' },
  dueSoon: { zh: '将于{day}到期', en: 'Due on {day}' },
  overdue: { zh: '应于{day}前发布，已逾期', en: 'Overdue: was due on {day}' },
} as const satisfies Record<string, Localized>

export type AlertKind = keyof typeof ALERT_KINDS

/** Whether a name is that of a kind of alerts. */
export const isAlertKind = (name: string): name is AlertKind => Object.hasOwn(ALERT_KINDS, name)
