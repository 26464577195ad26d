import type { Localized } from '../localized.ts'

/** What a person calls the values inside a field: of a period, a contact, a figure. */
export const MEMBER_NAMES = {
  from: { zh: '起', en: 'from' },
  to: { zh: '止', en: 'to' },
  address: { zh: '地址', en: 'address' },
  postcode: { zh: '邮编', en: 'postcode' },
  telephone: { zh: '电话', en: 'telephone' },
  email: { zh: '邮箱', en: 'e-mail' },
  label: { zh: '指标', en: 'figure' },
  qualifier: { zh: '概数', en: 'qualifier' },
  value: { zh: '数值', en: 'value' },
  unit: { zh: '单位', en: 'unit' },
  amount: { zh: '换算值', en: 'amount' },
  text: { zh: '原文', en: 'as printed' },
  period: { zh: '期间', en: 'period' },
  source: { zh: '来源', en: 'source' },
} as const satisfies Record<string, Localized>

/** Whether a value inside a field has a name of its own. */
export const isMemberName = (name: string): name is keyof typeof MEMBER_NAMES =>
  Object.hasOwn(MEMBER_NAMES, name)
