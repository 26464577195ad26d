import { decide, type DecisionCode, type GuardRefusal, transitionsOf } from './decide.ts'
import type { GuardName } from './guards.ts'
import type { Actor, Subject } from './types.ts'

/** One transition as it stands for one person now. */
export interface Action {
  readonly transition: string
  readonly allowed: boolean
  readonly code?: DecisionCode
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
