import type { Localized } from '../localized.ts'

/** What a comment may be: something remarked, or another text for the words it is about. */
export const COMMENT_KINDS = {
  remark: { zh: '批注', en: 'Remark' },
  suggestion: { zh: '建议改写', en: 'Suggestion' },
} as const satisfies Record<string, Localized>

/** What an editor did with a suggestion. */
export const DECISIONS = {
  accepted: { zh: '已采用', en: 'Accepted' },
  declined: { zh: '未采用', en: 'Declined' },
} as const satisfies Record<string, Localized>
export type Decision = keyof typeof DECISIONS

/** The field of each collection that is commented unless another one is named. */
export const MAIN_TEXT = {
  reports: 'preamble',
  sections: 'body',
  'key-initiatives': 'summary',
  'proposal-responses': 'title',
  'statistical-tables': 'cells',
} as const
