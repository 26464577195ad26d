import type { Localized } from '../../domain/localized.ts'

/** What the titles of pages say that stands nowhere on the pages themselves, and the sentences by which rows are called. */
export const TITLE_WORDS = {
  titleAccount: { zh: '账号', en: 'Account' },
  titleSignedOut: { zh: '已退出登录', en: 'Signed out' },
  titleClosed: { zh: '无权查看', en: 'Not open to you' },
  titleNotFound: { zh: '没有找到这个页面', en: 'There is no such page' },
  documentNamed: { zh: '{kind}“{name}”', en: '{kind} “{name}”' },
  documentUnnamed: { zh: '{kind} {id}', en: '{kind} {id}' },
  eventSentence: {
    zh: '{person}于 {at} {action}：{about}',
    en: '{person}, {at}: {action} – {about}',
  },
  titleCreate: { zh: '新建{name}', en: 'New: {name}' },
} as const satisfies Record<string, Localized>
