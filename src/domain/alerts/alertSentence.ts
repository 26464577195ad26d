import { formatMessage } from '../messages.ts'
import type { Language, Localized } from '../localized.ts'
import { TWO_PERSON_ACTS, type TwoPersonAct } from '../twoPersons/acts.ts'
import { isStage, STAGES } from '../workflow/stages.ts'
import { ALERT_KINDS, type AlertKind } from './kinds.ts'

/** What of an alert its sentence is made of. */
export interface AlertWords {
  readonly kind: AlertKind
  /** The state in which the report or the part waits. */
  readonly state?: string | null | undefined
  /** What a second person is needed for. */
  readonly act?: TwoPersonAct | null | undefined
  /** Until when something is due. */
  readonly day?: string | null | undefined
  /** The last of several days of which `day` is the first. */
  readonly until?: string | null | undefined
  /** The name of the person as whose deputy she is told. */
  readonly standsFor?: string | null | undefined
}

const AS_DEPUTY = {
  zh: '（代{name}）{told}',
  en: '(for {name}) {told}',
} as const satisfies Localized

const PUBLISHING: Localized = { zh: '发布', en: 'publish' }
const TASKS: Readonly<Record<string, Localized>> = {
  draft: { zh: '拟稿', en: 'write' },
  inReview: { zh: '审定', en: 'approve' },
  signed: PUBLISHING,
  publicationFailed: PUBLISHING,
}

/** What is to be done with a report or part that waits in a state. */
const taskIn = (state: string, language: Language): string =>
  (isStage(state) ? STAGES[state].label : TASKS[state])?.[language] ?? state

/** What a person is told, without what it is about: a few words in her language. */
export const alertSentence = (
  { kind, state, act, day, until, standsFor }: AlertWords,
  language: Language,
): string => {
  const told = formatMessage(ALERT_KINDS[kind][language], {
    task: taskIn(state ?? '', language),
    act: act ? TWO_PERSON_ACTS[act].label[language] : '',
    day: day ?? '',
    until: until ?? '',
  })
  return standsFor ? formatMessage(AS_DEPUTY[language], { name: standsFor, told }) : told
}
