import {
  isItemState,
  isReportState,
  type ItemState,
  PUBLIC_STATES,
  type PublicState,
  type ReportState,
} from '../../domain/workflow/states.ts'
import {
  ITEM_TRANSITIONS,
  type ItemTransition,
  REPORT_TRANSITIONS,
  type ReportTransition,
} from '../../domain/workflow/transitions.ts'

/** One reason why something is refused, in the person's language. */
export interface Reason {
  readonly message: string
  readonly field?: string
  /** The guard that refuses, by its name. */
  readonly guard?: string
}

/** One action as the desk offers or refuses it. */
export interface OfferedAction<T extends string = string> {
  readonly transition: T
  readonly allowed: boolean
  readonly code?: string
  /** The name of the person as whose deputy it would be done. */
  readonly standsFor?: string
  readonly reasons: readonly Reason[]
}

/** What `GET …/actions` says of a report. */
export interface Actions {
  readonly revision: number
  readonly contentHash: string
  readonly state: ReportState
  readonly publicState: PublicState
  readonly actions: readonly OfferedAction<ReportTransition>[]
}

/** What `GET …/actions` says of a part of a report. */
export interface ItemActions {
  readonly revision: number
  readonly state: ItemState
  readonly actions: readonly OfferedAction<ItemTransition>[]
}

/** A refusal as it came over REST. */
export interface Refusal {
  readonly code: string | null
  readonly message: string
  readonly reasons: readonly Reason[]
}

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
/** Whether a value names a transition of a report. */
export const isReportTransition = (value: unknown): value is ReportTransition =>
  typeof value === 'string' && Object.hasOwn(REPORT_TRANSITIONS, value)
/** Whether a value names a transition of a part of a report. */
export const isItemTransition = (value: unknown): value is ItemTransition =>
  typeof value === 'string' && Object.hasOwn(ITEM_TRANSITIONS.each, value)
const isPublicState = (value: unknown): value is PublicState =>
  typeof value === 'string' && Object.hasOwn(PUBLIC_STATES, value)

const reasonsOf = (value: unknown): readonly Reason[] =>
  rows(value).flatMap(({ message, field, guard }) =>
    typeof message === 'string'
      ? [
          {
            message,
            ...(typeof field === 'string' ? { field } : {}),
            ...(typeof guard === 'string' ? { guard } : {}),
          },
        ]
      : [],
  )

const actionsOf = <T extends string>(
  value: unknown,
  isKnown: (transition: unknown) => transition is T,
): readonly OfferedAction<T>[] =>
  rows(value).flatMap(({ transition, allowed, code, standsFor, refusals }) =>
    isKnown(transition)
      ? [
          {
            transition,
            allowed: allowed === true,
            ...(typeof code === 'string' ? { code } : {}),
            ...(typeof standsFor === 'string' ? { standsFor } : {}),
            reasons: reasonsOf(refusals),
          },
        ]
      : [],
  )

/** Reads the answer of `…/actions`; null for anything else. An action that this admin does not know is left out. */
export const readActions = (value: unknown): Actions | null => {
  if (!isRow(value)) return null
  const { revision, contentHash, workflowState: state, publicState, actions } = value
  if (typeof revision !== 'number' || typeof contentHash !== 'string') return null
  if (typeof state !== 'string' || !isReportState(state) || !isPublicState(publicState)) return null
  return {
    revision,
    contentHash,
    state,
    publicState,
    actions: actionsOf(actions, isReportTransition),
  }
}

/** Reads the answer of `…/actions` for a part of a report; null for anything else. */
export const readItemActions = (value: unknown): ItemActions | null => {
  if (!isRow(value)) return null
  const { revision, workflowState: state, actions } = value
  if (typeof revision !== 'number' || typeof state !== 'string' || !isItemState(state)) return null
  return { revision, state, actions: actionsOf(actions, isItemTransition) }
}

const stateOf = (value: unknown): string => {
  const doc = isRow(value) && isRow(value['doc']) ? value['doc'] : {}
  const { workflowState: state } = doc
  return typeof state === 'string' ? state : ''
}

/** Reads the state of a report after a transition from `{ doc }`; null for anything else. */
export const readState = (value: unknown): ReportState | null => {
  const state = stateOf(value)
  return isReportState(state) ? state : null
}

/** Reads the state of a part after a transition from `{ doc }`; null for anything else. */
export const readItemState = (value: unknown): ItemState | null => {
  const state = stateOf(value)
  return isItemState(state) ? state : null
}

/** Reads the id of a document that was created from `{ doc }`; null for anything else. */
export const readDocument = (value: unknown): string | null => {
  const doc = isRow(value) && isRow(value['doc']) ? value['doc'] : {}
  return typeof doc['id'] === 'string' ? doc['id'] : null
}

/** Reads `{ errors: [{ message, data: { code, refusals } }] }`; null for anything else. */
export const readRefusal = (value: unknown): Refusal | null => {
  const error = isRow(value) ? rows(value['errors'])[0] : undefined
  if (!error || typeof error['message'] !== 'string') return null
  const data = isRow(error['data']) ? error['data'] : {}
  const code = typeof data['code'] === 'string' ? data['code'] : null
  return { code, message: error['message'], reasons: reasonsOf(data['refusals']) }
}
