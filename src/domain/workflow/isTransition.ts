import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from './transitions.ts'
import type { Subject } from './types.ts'

const KNOWN = { report: REPORT_TRANSITIONS, item: ITEM_TRANSITIONS.each } as const

interface Asked {
  readonly kind: Subject['kind']
  readonly transition: string
}

/**
 * Whether a report, or a part of one, has a transition of this name at all. Which of its transitions a part
 * has follows from its report's way of review, and is the judge's to say.
 */
export const isTransition = ({ kind, transition }: Asked): boolean =>
  Object.hasOwn(KNOWN[kind], transition)
