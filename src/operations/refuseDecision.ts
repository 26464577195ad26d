import type { PayloadRequest } from 'payload'
import { isTopicId, TOPICS } from '../domain/formats/topics.ts'
import { type Language, languageOf } from '../domain/localized.ts'
import { formatMessage } from '../domain/messages.ts'
import type { DecisionCode, GuardRefusal } from '../domain/workflow/decide.ts'
import { GUARD_MESSAGES } from '../domain/workflow/guardMessages.ts'
import { refuse, type RefusalData, type Refused } from './refuse.ts'

/** What the things concerned are called, by their ids. */
type Names = ReadonlyMap<string, string>

const PREAMBLE = { zh: '前言', en: 'the preamble' } as const

/** More names than these would hide the sentence: the rest is counted, and all are in `items`. */
const NAMED = 10

const nameOf = (item: string, language: Language): string => {
  if (item === 'preamble') return PREAMBLE[language]
  return isTopicId(item) ? TOPICS[item].label[language] : item
}

const listed = (items: readonly string[], names: Names, language: Language): string => {
  const told = items.slice(0, NAMED).map((item) => names.get(item) ?? nameOf(item, language))
  const all = items.length
  if (language === 'zh') return told.join('、') + (all > NAMED ? `等${all}项` : '')
  return told.join(', ') + (all > NAMED ? ` and others, ${all} in all` : '')
}

/** What the judge found, as it is told to the person: each guard with its sentence in her language. */
export const explainRefusals = (
  req: Pick<PayloadRequest, 'i18n'>,
  refusals: readonly GuardRefusal[],
  names: Names = new Map(),
): readonly RefusalData[] => {
  const language = languageOf(req.i18n?.language)
  return refusals.map(({ guard, field, items, values }) => ({
    guard,
    message: formatMessage(GUARD_MESSAGES[guard][language], {
      ...values,
      ...(items ? { items: listed(items, names, language) } : {}),
    }),
    ...(field ? { field } : {}),
    ...(items ? { items } : {}),
  }))
}

/** The refusal of a transition as the judge decided it, with all the reasons. */
export const refuseDecision = (
  req: PayloadRequest,
  { code, refusals }: { code: DecisionCode; refusals: readonly GuardRefusal[] },
  names?: Names,
): Refused =>
  code === 'GUARD_FAILED'
    ? refuse(req, { code, refusals: explainRefusals(req, refusals, names) })
    : refuse(req, { code, ...FIELDS[code] })

const FIELDS: Readonly<Partial<Record<DecisionCode, { field: string }>>> = {
  UNKNOWN_TRANSITION: { field: 'transition' },
  REVISION_REQUIRED: { field: 'revision' },
}
