import { isStage } from './stages.ts'
import type { LastTransition, Pass, ReportSubject, TransitionRequest } from './types.ts'

/** The fields of a report's row that a transition writes, all at once. */
export interface ReportChange {
  readonly workflowState: string
  readonly lastTransition: LastTransition
  readonly stages?: readonly string[]
  readonly passes?: readonly Pass[]
  readonly openItems?: 'all' | readonly string[]
  readonly submittedBy?: string | null
  readonly changeNote?: string | null
  readonly contentHash?: string | null
}

interface Applied {
  readonly subject: ReportSubject
  readonly request: TransitionRequest
  readonly actor: string
  readonly to: string
  /** Hash of the working copy with the change note of this request in it. */
  readonly contentHash: string
}

const passOf = ({ subject, request, actor }: Applied): readonly Pass[] =>
  isStage(subject.state)
    ? [
        ...subject.passes,
        {
          stage: subject.state,
          person: actor,
          at: subject.now,
          contentHash: subject.pinnedHash,
          proofread: request.proofread === true,
          ...(request.outcome ? { outcome: request.outcome } : {}),
          ...(request.remark ? { remark: request.remark } : {}),
        },
      ]
    : subject.passes

const CHANGES: Readonly<Record<string, (applied: Applied) => Partial<ReportChange>>> = {
  submit: ({ subject, request, actor, contentHash }) => ({
    stages: subject.chain,
    passes: [],
    submittedBy: actor,
    changeNote: request.changeNote?.trim() || null,
    contentHash,
  }),
  recall: () => ({ passes: [], contentHash: null }),
  pass: (applied) => ({ passes: passOf(applied) }),
  sendBack: ({ request }) => ({
    passes: [],
    contentHash: null,
    openItems: request.reopen ?? 'all',
  }),
  revise: () => ({ passes: [], contentHash: null, openItems: 'all' }),
}

/**
 * What a transition that was allowed changes in the report's row (design: §3): submitting copies the
 * chain and pins the content, passing appends the record of the stage, sending back and revising open
 * items. `lastTransition` is in the same row, so that history cannot be lost between two writes.
 */
export const applyTransition = (applied: Applied): ReportChange => {
  const { subject, request, actor, to } = applied
  return {
    ...CHANGES[request.transition]?.(applied),
    workflowState: to,
    lastTransition: {
      transition: request.transition,
      actor,
      from: subject.state,
      to,
      at: subject.now,
      revision: subject.revision + 1,
      ...(request.reason ? { reason: request.reason } : {}),
      ...(request.reopen ? { reopen: request.reopen } : {}),
    },
  }
}
