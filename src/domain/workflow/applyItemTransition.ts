import { addContribution, type Contribution } from '../contributions.ts'
import type { ItemState } from './states.ts'
import type { ItemSubject, LastTransition, TransitionRequest } from './types.ts'

/** The fields of a part's row that a transition writes, all at once. */
export interface ItemChange {
  readonly workflowState: ItemState
  readonly lastTransition: LastTransition
  readonly contributions: readonly Contribution[]
}

interface Applied {
  readonly subject: ItemSubject
  readonly request: TransitionRequest
  readonly actor: string
  /** For whom the actor stands, where she is a deputy. */
  readonly standsFor?: string | undefined
  readonly to: ItemState
  /** Who contributed to the part so far. */
  readonly contributions: readonly Contribution[]
  /** The newest edition of the report, which this change comes after. */
  readonly baseEdition: number
}

const isInReport = (state: ItemState): boolean => state !== 'dropped'

/**
 * What a transition that was allowed changes in the row of a report's part. Dropping and restoring are
 * contributions of place: the part's own text stays as it was, so whoever did it may still approve that
 * part, but what the report says and how it is numbered is her doing, so she passes no stage of it.
 */
export const applyItemTransition = (applied: Applied): ItemChange => {
  const { subject, request, actor: person, to, contributions, baseEdition } = applied
  const deputy = applied.standsFor ? { standsFor: applied.standsFor } : {}
  const changesPlace = isInReport(subject.state) !== isInReport(to)
  return {
    workflowState: to,
    contributions: changesPlace
      ? addContribution(contributions, { person, ...deputy, baseEdition, what: 'place' })
      : contributions,
    lastTransition: {
      transition: request.transition,
      actor: person,
      ...deputy,
      from: subject.state,
      to,
      at: subject.now,
      revision: subject.revision + 1,
      ...(request.reason ? { reason: request.reason } : {}),
      ...(to === 'approved' ? { reportRevision: subject.reportRevision } : {}),
    },
  }
}
