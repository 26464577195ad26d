import type { Localized } from '../../domain/localized.ts'

/** What the pages say of who stands for whom. */
export const DEPUTY_WORDS = {
  deputies: { zh: '代理', en: 'Deputies' },
  deputiesOwn: { zh: '我的代理', en: 'My deputies' },
  deputiesIntro: {
    zh: '外出、学习、休假期间，由代理人办理{person}的拟稿、审核、公开审查、签发、发布事项；本人仍可办理。代理人与被代理人按同一人计算：任何一方起草、修改过的，另一方也不能审核通过。封存、清除、账号管理和再指定代理人不在代理范围内。到期自动结束，最长 366 天。',
    en: 'While {person} is away a deputy does what falls to her in the workflow; she stays able to do it herself. The two count as one person: what either wrote, the other does not pass. Sealing, purging, accounts and naming deputies are left out. It ends by itself, after 366 days at most.',
  },
  deputiesIntroOwn: {
    zh: '您外出、学习、休假期间，由代理人办理您的拟稿、审核、公开审查、签发、发布事项；您本人仍可办理。代理人与您按同一人计算：任何一方起草、修改过的，另一方也不能审核通过。封存、清除、账号管理和再指定代理人不在代理范围内。到期自动结束，最长 366 天。',
    en: 'While you are away a deputy does what falls to you in the workflow; you stay able to do it yourself. The two of you count as one person: what either wrote, the other does not pass. Sealing, purging, accounts and naming deputies are left out. It ends by itself, after 366 days at most.',
  },
  deputyWho: { zh: '代理人', en: 'Deputy' },
  deputyChoose: { zh: '（请选择）', en: '(choose)' },
  deputyFrom: { zh: '开始日期', en: 'First day' },
  deputyUntil: { zh: '截止日期（含当日）', en: 'Last day (included)' },
  deputyName: { zh: '指定代理人', en: 'Name the deputy' },
  deputyNamed: { zh: '已指定代理人。', en: 'The deputy is named.' },
  deputyEnd: { zh: '结束代理', en: 'End it' },
  deputyEndOf: { zh: '结束{name}的代理', en: 'End the deputation of {name}' },
  deputyEnded: { zh: '代理已结束。', en: 'The deputation is ended.' },
  deputyPeriod: { zh: '{name}：{from} 至 {until}', en: '{name}: {from} to {until}' },
  deputyAhead: { zh: '未开始', en: 'Ahead' },
  deputyNow: { zh: '代理期间', en: 'Now' },
  deputyOver: { zh: '已结束', en: 'Over' },
  deputiesNone: { zh: '没有指定代理人。', en: 'No deputy is named.' },
  deputiesOfOther: { zh: '{person}的代理人', en: 'Who stands for {person}' },
  principals: { zh: '{person}代理的人员', en: 'For whom {person} stands' },
  principalsOwn: { zh: '我代理的人员', en: 'For whom I stand' },
  standsForNow: {
    zh: '您现为{name}的代理人（至 {until}）。其待办列在下面，标有“代 {name}”。',
    en: 'You stand for {name} (until {until}). What waits for her is listed below, marked “for {name}”.',
  },
  forPrincipal: { zh: '代 {name}', en: 'for {name}' },
  actsFor: { zh: '您以{name}的代理人身份办理。', en: 'You do this as the deputy of {name}.' },
  writesFor: {
    zh: '您以{name}的代理人身份修改，记为“{self}（代 {name}）”。',
    en: 'You write as the deputy of {name}; it is noted as “{self} (for {name})”.',
  },
} as const satisfies Record<string, Localized>
