import type { ErrorRow } from './messages.ts'

/** The codes with which sealing and purging refuse; part of the table of all codes. */
export const TWO_PERSON_ERRORS = {
  ANOTHER_PERSON_NEEDED: {
    status: 409,
    message: {
      zh: '您已于{when}提出，须由另一人确认；在此之前您可以撤回。',
      en: 'You asked for this at {when}; another person has to confirm it. Until then you may withdraw it.',
    },
  },
  EDITION_IS_PUBLIC: {
    status: 409,
    message: {
      zh: '这一版现在公开，不能封存。请先在报告页撤下，再办理封存。',
      en: 'This edition is public now and cannot be sealed; take it down on the page of the report first.',
    },
  },
  ALREADY_SEALED: {
    status: 409,
    message: {
      zh: '这一版已经封存，无须再办。',
      en: 'This edition is sealed already; nothing is left to do.',
    },
  },
  REQUEST_CLOSED: {
    status: 409,
    message: {
      zh: '这项申请已由{who}办理，现为“{state}”。请重新打开页面查看。',
      en: 'This request was dealt with by {who} and is now “{state}”; open the page again.',
    },
  },
} as const satisfies Record<string, ErrorRow>
