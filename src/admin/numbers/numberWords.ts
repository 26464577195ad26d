import type { Localized } from '../../domain/localized.ts'

/** What the editor says of bound numbers. */
export const NUMBER_WORDS = {
  bindNumber: { zh: '绑定数字（#）', en: 'Bind a number (#)' },
  moreNumbers: {
    zh: '另有 {count} 项，请继续输入名称或数值。',
    en: '{count} more; type on: a name or a value.',
  },
  numberBlank: { zh: '未填', en: 'blank' },
  numberGone: {
    zh: '绑定的数据已不存在，请移除后重新绑定。',
    en: 'What this is bound to is gone; remove it and bind the number anew.',
  },
  unbindNumber: { zh: '解除绑定', en: 'Unbind' },
  bindableNumbers: { zh: '可绑定的数字（{count}）', en: 'Numbers that can be bound ({count})' },
  bindableNumbersWhy: {
    zh: '这些数字与数据或统计表一致；绑定后，数据改动时正文随之改变。',
    en: 'These say what a figure or a table says; once bound, the text follows when that one changes.',
  },
  bind: { zh: '绑定', en: 'Bind' },
  bindAll: { zh: '全部绑定', en: 'Bind all' },
} as const satisfies Record<string, Localized>
