import type { Localized } from '../localized.ts'

/** What may be wrong with an explanation that is sent, and what the person is told. */
export const EXPLANATION_FAULTS = {
  malformed: {
    zh: '说明的格式有误：每条须有 key 和 text 两项文字，同一问题只写一条。',
    en: 'An explanation has a key and a text, and each finding one explanation.',
  },
  saysNothing: {
    zh: '说明过于简短，请写明保留的理由（至少4个字）。',
    en: 'This says nothing: give the reason in at least four characters.',
  },
  tooLong: {
    zh: '说明过长，请控制在2000字以内。',
    en: 'This is too long: at most 2000 characters.',
  },
  unknownFinding: {
    zh: '检查结果中没有这一条，可能文字已经改动。请重新读取检查结果后再写说明。',
    en: 'The checks find no such thing now; perhaps the text has changed. Read the findings again.',
  },
  mustBeMended: {
    zh: '这是错误，须改正，不能以说明代替。',
    en: 'This is an error: it has to be mended and cannot be explained away.',
  },
} as const satisfies Record<string, Localized>
export type ExplanationFault = keyof typeof EXPLANATION_FAULTS
