import type { Actor, ReportSubject } from '../workflow/types.ts'
import { waitsFor } from '../workflow/waitsFor.ts'

/** What carries a report on, in the order in which a person who may do several is asked. */
const STEPS = ['pass', 'confirmSignature', 'publish'] as const

/** What a report waits for: a step of its workflow, or that its draft is mended or written. */
export type ReportTask = (typeof STEPS)[number] | 'mend' | 'write'

interface Given {
  readonly subject: ReportSubject
  readonly actor: Actor
  readonly isSentBack: boolean
  /** It is published by itself when its time has come. */
  readonly isTimed: boolean
}

/** What a report waits for from this person; null where others, or nobody, have to do something. */
export const reportTask = ({ subject, actor, isSentBack, isTimed }: Given): ReportTask | null => {
  if (isTimed) return null
  const step = STEPS.find((transition) => waitsFor({ subject, actor, transition }))
  if (step) return step
  if (!waitsFor({ subject, actor, transition: 'submit' })) return null
  return isSentBack ? 'mend' : 'write'
}
