import type { Localized } from '../../domain/localized.ts'

/** What stands beside the text of a section; part of all the admin's words. */
export const BESIDE_WORDS = {
  beside: { zh: '对照', en: 'Beside the text' },
  findingsTab: { zh: '检查', en: 'Checks' },
  findingsNoneHere: { zh: '本节没有检查出问题。', en: 'The checks find nothing here.' },
  findingsAsSaved: {
    zh: '按最近一次保存的内容检查；说明在报告页面填写。',
    en: 'As it was saved last. Why something stays is said on the page of the report.',
  },
  requirementTab: { zh: '要求', en: 'Required' },
  lastYearTab: { zh: '上年', en: 'Last year' },
  lastTextNone: {
    zh: '上年没有已公开的相应章节，无可对照。',
    en: 'Nothing was made public last year that stands for this chapter.',
  },
  requirementNone: {
    zh: '尚未选定本章涵盖的法定内容。请在“涵盖的法定内容”中选择，这里即列出相应要求。',
    en: 'No statutory topic is chosen yet. Choose it under “Statutory topics covered”, and what is required stands here.',
  },
  isRequired: { zh: '必须写明', en: 'Required' },
  isOptional: { zh: '有则写明', en: 'Where there is something to tell' },
  aspects: { zh: '应当写到：{aspects}', en: 'It tells of: {aspects}' },
  tablesOf: { zh: '相应统计表：{tables}', en: 'Statutory tables: {tables}' },
  groundOf: { zh: '依据：{basis}', en: ' Basis: {basis}' },
  formBasis: { zh: '依据', en: 'Basis' },
  subsections: { zh: '下级章节', en: 'Sections below' },
} as const satisfies Record<string, Localized>
