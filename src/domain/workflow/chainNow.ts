import { type Chain, DEFAULT_CHAIN, isChain } from './stages.ts'
import { REPORT_STATES, type ReportState } from './states.ts'

interface Chained {
  readonly stages?: unknown
}

/** The chain of a report: in draft its organization's, which the next submission copies, from then on its own copy. */
export const chainNow = (
  { workflowState, stages }: Chained & { readonly workflowState: ReportState },
  organization: Chained | null | undefined,
): Chain => {
  const chain = REPORT_STATES[workflowState].isEditable ? organization?.stages : stages
  return isChain(chain) ? chain : DEFAULT_CHAIN
}
