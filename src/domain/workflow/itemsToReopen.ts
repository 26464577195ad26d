import { REPORT_STATES, type ItemState, type ReportState } from './states.ts'
import { ITEM_TRANSITIONS } from './transitions.ts'
import type { ItemReview, LastTransition } from './types.ts'

interface Item {
  readonly id: string
  readonly workflowState: ItemState
  readonly lastTransition?: LastTransition | null
}

interface Facts<I extends Item> {
  readonly report: {
    readonly workflowState: ReportState
    readonly itemReview?: ItemReview | null
    readonly sentBack?: LastTransition | null
    readonly lastTransition?: LastTransition | null
  }
  readonly items: readonly I[]
}

/** Parts that are to be opened again, and the transition of their report that opens them. */
interface Reopening<I extends Item> {
  readonly cause: LastTransition
  readonly items: readonly I[]
}

/** The states that a part has where its report is reviewed as a whole. */
const STATES_OF_WHOLE: readonly ItemState[] = Object.values(ITEM_TRANSITIONS.whole).flatMap(
  ({ from }) => [...from],
)

/** Whether a part was approved before its report was sent back: what was approved since stays so. */
const isApprovedBefore = ({ lastTransition }: Item, { revision }: LastTransition): boolean =>
  (lastTransition?.reportRevision ?? 0) < revision

const isNamed = ({ id }: Item, { reopen = 'all' }: LastTransition): boolean =>
  reopen === 'all' || reopen.includes(id)

/**
 * What a transition of a report still has to open among its parts; null where there is nothing to look
 * for. Sending back opens the approved ones it names. Revising leaves what was approved, but where the
 * report is reviewed as a whole from now on no part is approved by itself, so all are open. It follows
 * from the rows alone: whoever comes after a crash finds the same.
 */
export const itemsToReopen = <I extends Item>({ report, items }: Facts<I>): Reopening<I> | null => {
  const { itemReview, lastTransition, sentBack } = report
  if (!REPORT_STATES[report.workflowState].isEditable) return null
  if (itemReview === 'each') {
    if (!sentBack) return null
    const named = items.filter(
      (item) =>
        item.workflowState === 'approved' &&
        isNamed(item, sentBack) &&
        isApprovedBefore(item, sentBack),
    )
    return { cause: sentBack, items: named }
  }
  if (lastTransition?.transition !== 'revise') return null
  const others = items.filter(({ workflowState: state }) => !STATES_OF_WHOLE.includes(state))
  return { cause: lastTransition, items: others }
}
