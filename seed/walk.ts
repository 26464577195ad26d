import type { ReportState } from '../src/domain/workflow/states.ts'
import type { TransitionRequest } from '../src/domain/workflow/types.ts'
import type { DemoName } from './people.ts'

interface Step {
  readonly person: DemoName
  readonly request: TransitionRequest
}

const pass = { transition: 'pass', proofread: true } as const

/** Who takes the seed's report further from each state on its way to the first edition. */
export const WALK: Readonly<Partial<Record<ReportState, Step>>> = {
  draft: { person: 'editor', request: { transition: 'submit' } },
  firstReview: { person: 'reviewer', request: pass },
  clearance: { person: 'clearance', request: { ...pass, outcome: 'disclose' } },
  signature: { person: 'signatory', request: pass },
  signed: { person: 'publisher', request: { transition: 'publish' } },
}
