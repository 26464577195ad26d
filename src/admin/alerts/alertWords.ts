import type { Localized } from '../../domain/localized.ts'

/** What the page of a person's alerts says. */
export const ALERT_WORDS = {
  alerts: { zh: '提醒', en: 'Alerts' },
  alertsUnread: { zh: '{count} 条未读提醒', en: '{count} unread' },
  alertsAllRead: { zh: '全部标为已读', en: 'Mark all as read' },
  alertRead: { zh: '标为已读', en: 'Mark as read' },
  alertNew: { zh: '未读', en: 'Unread' },
  alertsNone: {
    zh: '还没有提醒。有事项待您办理、退回修改、分配给您或有人批注时，会列在这里。',
    en: 'There are none yet. What waits for you, was sent back, given to you or commented is listed here.',
  },
  alertBy: { zh: '{person}，{at}', en: '{person}, {at}' },
  alertMail: { zh: '邮件：{choice}', en: 'By mail: {choice}' },
  alertMailChange: { zh: '更改', en: 'Change' },
  alertMailOff: {
    zh: '服务器未配置邮件，提醒只列在这里。',
    en: 'No mail server is configured; alerts are listed here alone.',
  },
  alertMailFault: { zh: '邮件未送出：{fault}', en: 'No mail was sent: {fault}' },
  alertGone: { zh: '（已不可查阅的内容）', en: '(not open to you any more)' },
  mailStanding: { zh: '邮件发送情况', en: 'How the mails stand' },
  messageStanding: { zh: '消息推送情况', en: 'How the messages stand' },
  sendingCounts: {
    zh: '待发 {waiting}，已发 {sent}，放弃 {givenUp}',
    en: '{waiting} waiting, {sent} sent, {givenUp} given up',
  },
  sendingLastFault: { zh: '最近失败：{at}，{fault}', en: 'Last failure: {at}, {fault}' },
} as const satisfies Record<string, Localized>
