import type { ErrorRow } from '../messages.ts'

/** The codes with which comments and suggestions refuse; part of the table of all codes. */
export const COMMENT_ERRORS = {
  QUOTE_NOT_FOUND: {
    status: 422,
    message: {
      zh: '所选的文字不在这一栏中，或者跨了段落、含有绑定的数字，不能建议改写。请重新选取，或者改写为一般批注。',
      en: 'The chosen words do not stand in this field, span paragraphs or contain a bound number, so no other text can be suggested for them. Choose again, or write a plain comment.',
    },
  },
  QUOTE_AMBIGUOUS: {
    status: 422,
    message: {
      zh: '所选的文字在这一栏中出现 {count} 次。请多选几个字，使其只出现一次。',
      en: 'The chosen words stand {count} times in this field. Choose a few more, so that they stand there once.',
    },
  },
  QUOTE_CHANGED: {
    status: 409,
    message: {
      zh: '建议所针对的文字已经改动，无法直接采用。请对照后自行修改，再将此建议标为不采用。',
      en: 'The words that this suggestion is about have changed, so it cannot be taken over. Compare and edit the text yourself, then decline the suggestion.',
    },
  },
  SUGGESTION_DECIDED: {
    status: 409,
    message: {
      zh: '这条建议已由{who}处理，请重新打开页面查看。',
      en: '{who} has dealt with this suggestion already; open the page again.',
    },
  },
  ONE_LINE_ONLY: {
    status: 422,
    message: {
      zh: '建议的文字不能分段。请改为一段，或者改写为一般批注。',
      en: 'A suggested text has no line breaks. Write it in one paragraph, or write a plain comment.',
    },
  },
} as const satisfies Record<string, ErrorRow>
