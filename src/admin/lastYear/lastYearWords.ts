import type { Localized } from '../../domain/localized.ts'

/** What the admin says of last year's report; part of all its words. */
export const LAST_YEAR_WORDS = {
  lastContact: { zh: '上年联系方式', en: 'Last year’s contact' },
  lastText: { zh: '上年文字：{heading}', en: 'Last year’s text: {heading}' },
  lastSource: {
    zh: '取自《{title}》第 {edition} 版，不会自动填入。',
    en: 'From 《{title}》, edition {edition}. Nothing is filled in by itself.',
  },
  lastTextNote: {
    zh: '采用后请逐处核对年份、数据和表述。',
    en: 'Once it is taken over, check years, figures and wording.',
  },
  useLastContact: { zh: '使用上年联系方式', en: 'Use last year’s contact' },
  useLastText: { zh: '采用上年文字', en: 'Take over last year’s text' },
  lastTaken: { zh: '已填入，保存后生效。', en: 'It is filled in; save to keep it.' },
  sameAsLast: { zh: '与上年相同。', en: 'It is the same as last year’s.' },
  replaceContact: {
    zh: '已填写的联系方式将被上年的替换，保存前可以放弃。',
    en: 'What is filled in as contact gives way to last year’s; until you save you can discard it.',
  },
  replaceText: {
    zh: '本章已有的文字将被上年的替换，保存前可以放弃。',
    en: 'The text of this chapter gives way to last year’s; until you save you can discard it.',
  },
  replace: { zh: '替换', en: 'Replace' },
  filledFrom: {
    zh: '“{row}”一行取自《{title}》第 {edition} 版的“{lastYearsRow}”，请与上年报告核对。',
    en: 'The row “{row}” was filled in from “{lastYearsRow}” of 《{title}》, edition {edition}; compare it with that report.',
  },
} as const satisfies Record<string, Localized>
