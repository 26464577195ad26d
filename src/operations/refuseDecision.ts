import type { PayloadRequest } from 'payload'
import { isTopicId, TOPICS } from '../domain/formats/topics.ts'
import { type Language, languageOf } from '../domain/localized.ts'
import { formatMessage } from '../domain/messages.ts'
import type { DecisionCode, GuardRefusal } from '../domain/workflow/decide.ts'
import { GUARD_MESSAGES } from '../domain/workflow/guardMessages.ts'
import { refuse, type RefusalData, type Refused } from './refuse.ts'

const PREAMBLE = { zh: '前言', en: 'the preamble' } as const

const nameOf = (item: string, language: Language): string => {
  if (item === 'preamble') return PREAMBLE[language]
  return isTopicId(item) ? TOPICS[item].label[language] : item
}

/** What the judge found, as it is told to the person: each guard with its sentence in her language. */
export const explainRefusals = (
  req: Pick<PayloadRequest, 'i18n'>,
  refusals: readonly GuardRefusal[],
): readonly RefusalData[] => {
  const language = languageOf(req.i18n?.language)
  const separator = language === 'zh' ? '、' : ', '
  return refusals.map(({ guard, field, items, values }) => ({
    guard,
    message: formatMessage(GUARD_MESSAGES[guard][language], {
      ...values,
      ...(items ? { items: items.map((item) => nameOf(item, language)).join(separator) } : {}),
    }),
    ...(field ? { field } : {}),
    ...(items ? { items } : {}),
  }))
}

/** The refusal of a transition as the judge decided it, with all the reasons. */
export const refuseDecision = (
  req: PayloadRequest,
  { code, refusals }: { code: DecisionCode; refusals: readonly GuardRefusal[] },
): Refused =>
  code === 'GUARD_FAILED'
    ? refuse(req, { code, refusals: explainRefusals(req, refusals) })
    : refuse(req, { code, ...FIELDS[code] })

const FIELDS: Readonly<Partial<Record<DecisionCode, { field: string }>>> = {
  UNKNOWN_TRANSITION: { field: 'transition' },
  REVISION_REQUIRED: { field: 'revision' },
}
