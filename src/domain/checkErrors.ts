import type { ErrorRow } from './messages.ts'

/** The codes of what the checks are told and set to; part of the table of all codes. */
export const CHECK_ERRORS = {
  INVALID_EXPLANATIONS: {
    status: 422,
    message: {
      zh: '对检查结果的说明未保存，请按所列各处修改。',
      en: 'The explanations were not saved; mend what is listed.',
    },
  },
  INVALID_LEXICON: {
    status: 422,
    message: {
      zh: '用语词库未保存，请按所列各条修改。',
      en: 'The lexicon was not saved; mend the entries that are listed.',
    },
  },
} as const satisfies Record<string, ErrorRow>
