import { isPermitted, type Permission } from '../permissions.ts'
import {
  type GuardFailure,
  type GuardName,
  isItemGuard,
  ITEM_GUARDS,
  REPORT_GUARDS,
} from './guards.ts'
import { shownHash } from './shownHash.ts'
import { isStage } from './stages.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS, type TransitionRow } from './transitions.ts'
import type { Actor, Subject, TransitionRequest } from './types.ts'

/** The codes with which a transition may be refused, in the order in which they are judged. */
export const DECISION_CODES = [
  'UNKNOWN_TRANSITION',
  'REVISION_REQUIRED',
  'NOT_PERMITTED',
  'STALE',
  'WRONG_STATE',
  'GUARD_FAILED',
] as const
export type DecisionCode = (typeof DECISION_CODES)[number]

/** One guard that does not let the transition pass. */
export interface GuardRefusal extends GuardFailure {
  readonly guard: GuardName
}

/** The judge's answer: a value without a sentence. */
export type Decision =
  | { readonly allowed: true; readonly to: string }
  | {
      readonly allowed: false
      readonly code: DecisionCode
      readonly refusals: readonly GuardRefusal[]
    }

/** What is to be judged. `actor` null: nobody is signed in. */
export interface DecisionInput {
  readonly subject: Subject
  readonly request: TransitionRequest
  readonly actor: Actor | null
}

/** The transitions that a document of this kind has, by name. */
export const transitionsOf = (subject: Subject): Readonly<Record<string, TransitionRow>> =>
  subject.kind === 'report' ? REPORT_TRANSITIONS : ITEM_TRANSITIONS[subject.itemReview]

const refusedFor = (code: DecisionCode, refusals: readonly GuardRefusal[] = []): Decision => ({
  allowed: false,
  code,
  refusals,
})

const permissionIn = (row: TransitionRow, state: string): Permission | undefined =>
  typeof row.permission === 'string' ? row.permission : row.permission[state]

/** Whether a document can come to stand in a state at all: a stage that its chain leaves out is never reached. */
const isInChain = (subject: Subject, state: string): boolean =>
  subject.kind === 'item' || !isStage(state) || subject.chain.includes(state)

const isOpenIn = (row: TransitionRow, subject: Subject): boolean => {
  if (!row.from.includes(subject.state)) return false
  if (subject.kind === 'item') return subject.reportIsEditable && subject.isOpen
  if (row.whilePublic && subject.publicState !== 'public') return false
  if (row.to === 'nextStage' && !isInChain(subject, subject.state)) return false
  return !row.inFirstStage || subject.state === subject.chain[0]
}

/** Judged for the present state, or where the transition is not open in it for any state in which it is. */
const mayEver = (row: TransitionRow, subject: Subject, actor: Actor): boolean => {
  const states = isOpenIn(row, subject)
    ? [subject.state]
    : row.from.filter((state) => isInChain(subject, state))
  if (actor.isSystem) return states.some((state) => row.system?.includes(state))
  return states.some((state) => {
    const permission = permissionIn(row, state)
    return permission !== undefined && isPermitted(actor.roles, permission)
  })
}

const isStale = (subject: Subject, { revision, contentHash }: TransitionRequest): boolean =>
  revision !== subject.revision ||
  (subject.kind === 'report' && contentHash !== undefined && contentHash !== shownHash(subject))

const failingGuards = (
  row: TransitionRow,
  { subject, request }: DecisionInput,
  actor: Actor,
): readonly GuardRefusal[] =>
  row.guards.flatMap((guard) => {
    const failure =
      subject.kind === 'report'
        ? REPORT_GUARDS[guard](subject, request, actor)
        : isItemGuard(guard)
          ? ITEM_GUARDS[guard](subject, request, actor)
          : {}
    return failure ? [{ guard, ...failure }] : []
  })

const destination = (row: TransitionRow, subject: Subject): string => {
  const instead = row.insteadTo?.[subject.state]
  if (instead) return instead
  if (row.to === 'same') return subject.state
  if (subject.kind === 'item') return row.to
  if (row.to === 'firstStage') return subject.chain[0] ?? subject.state
  if (row.to !== 'nextStage') return row.to
  const place = subject.chain.findIndex((stage) => stage === subject.state)
  return (isStage(subject.state) && subject.chain[place + 1]) || 'signed'
}

/**
 * The only judge of transitions (design: §3). The order of refusals is that of `DECISION_CODES`; scope
 * (unknown document, 404) is judged before, where documents are found. All failing guards come at once.
 */
export const decide = (input: DecisionInput): Decision => {
  const { subject, request, actor } = input
  if (!actor) return refusedFor('NOT_PERMITTED')
  const table = transitionsOf(subject)
  const row = Object.hasOwn(table, request.transition) ? table[request.transition] : undefined
  if (!row) return refusedFor('UNKNOWN_TRANSITION')
  if (request.revision === undefined) return refusedFor('REVISION_REQUIRED')
  if (!mayEver(row, subject, actor)) return refusedFor('NOT_PERMITTED')
  if (isStale(subject, request)) return refusedFor('STALE')
  if (!isOpenIn(row, subject)) return refusedFor('WRONG_STATE')
  const refusals = failingGuards(row, input, actor)
  if (refusals.length > 0) return refusedFor('GUARD_FAILED', refusals)
  return { allowed: true, to: destination(row, subject) }
}
