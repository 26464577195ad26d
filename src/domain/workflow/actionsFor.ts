import { decide, type DecisionCode, type GuardRefusal, transitionsOf } from './decide.ts'
import type { GuardName } from './guards.ts'
import type { Actor, Subject } from './types.ts'

/** One transition as it stands for one person now. */
export interface Action {
  readonly transition: string
  readonly allowed: boolean
  readonly code?: DecisionCode
  /** For whom she would act as a deputy; absent: in her own right, or not at all. */
  readonly standsFor?: string
  readonly refusals: readonly GuardRefusal[]
}

/** Guards that look only at what the person is about to type: a button is not refused for them. */
const ASKED_OF_THE_PERSON: readonly GuardName[] = [
  'reasonIsGiven',
  'explanationIsGiven',
  'isProofread',
  'clearanceAllows',
  'changeNoteIsGiven',
  'attachmentIsGiven',
  'signedOnIsNotAhead',
  'publishAtIsAhead',
]

const isDue = ({ guard }: GuardRefusal): boolean => !ASKED_OF_THE_PERSON.includes(guard)

/**
 * What the person may do with a document now, what not and why. What she would still have to type
 * (a reason, 已校对, the outcome of clearance) does not refuse an action here, it does when she acts.
 */
export const actionsFor = (subject: Subject, actor: Actor | null): readonly Action[] =>
  Object.keys(transitionsOf(subject)).map((transition) => {
    const decision = decide({ subject, actor, request: { transition, revision: subject.revision } })
    if (decision.allowed) return { transition, allowed: true, refusals: [] }
    const refusals = decision.refusals.filter(isDue)
    if (decision.code === 'GUARD_FAILED' && refusals.length === 0) {
      return { transition, allowed: true, refusals: [] }
    }
    return { transition, allowed: false, code: decision.code, refusals }
  })

/**
 * The same for a person who may act in several capacities, her own first: for each transition the first in
 * which it is allowed, else what stands in the way of the first that has the role for it.
 */
export const actionsAmong = (subject: Subject, actors: readonly Actor[]): readonly Action[] => {
  const [own = [], ...deputed] = (actors.length > 0 ? actors : [null]).map((actor) =>
    actionsFor(subject, actor).map((action) =>
      action.allowed && actor?.standsFor ? { ...action, standsFor: actor.standsFor } : action,
    ),
  )
  return own.map((action, place) => {
    const all = [action, ...deputed.flatMap((each) => each[place] ?? [])]
    return (
      all.find(({ allowed }) => allowed) ??
      all.find(({ code }) => code !== 'NOT_PERMITTED') ??
      action
    )
  })
}
