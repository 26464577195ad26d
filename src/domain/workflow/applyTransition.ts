import { changeNoteOf } from './changeNoteOf.ts'
import { isStage } from './stages.ts'
import type { ReportState } from './states.ts'
import type {
  ItemReview,
  LastTransition,
  PaperSignature,
  Pass,
  ReportSubject,
  TransitionRequest,
} from './types.ts'

/** The fields of a report's row that a transition writes, all at once. */
export interface ReportChange {
  readonly workflowState: ReportState
  readonly lastTransition: LastTransition
  readonly stages?: readonly string[]
  readonly passes?: readonly Pass[]
  readonly paperSignature?: PaperSignature | null
  readonly openItems?: 'all' | readonly string[]
  readonly itemReview?: ItemReview
  readonly sentBack?: LastTransition | null
  readonly submittedRevisions?: Readonly<Record<string, number>> | null
  readonly submittedContributors?: readonly string[] | null
  readonly submittedBy?: string | null
  readonly submittedFor?: string | null
  readonly changeNote?: string | null
  readonly contentHash?: string | null
  readonly publishAt?: string | null
}

interface Applied {
  readonly subject: ReportSubject
  readonly request: TransitionRequest
  readonly actor: string
  /** For whom the actor stands, where she is a deputy. */
  readonly standsFor?: string | undefined
  readonly to: ReportState
  /** Hash of the working copy with the change note of this request in it. */
  readonly contentHash: string
}

const deputyOf = ({ standsFor }: Applied): { readonly standsFor?: string } =>
  standsFor ? { standsFor } : {}

/** What clearance concluded; elsewhere nothing is concluded, whatever was sent. */
const outcomeOf = ({ subject, request }: Applied): Pick<Pass, 'outcome'> =>
  subject.state === 'clearance' && request.outcome ? { outcome: request.outcome } : {}

const passOf = (applied: Applied, paper: PaperSignature | null = null): readonly Pass[] => {
  const { subject, request, actor } = applied
  if (!isStage(subject.state)) return subject.passes
  const pass = {
    stage: subject.state,
    person: actor,
    ...deputyOf(applied),
    at: subject.now,
    contentHash: subject.pinnedHash,
    proofread: request.proofread === true,
    ...outcomeOf(applied),
    ...(request.remark ? { remark: request.remark } : {}),
    ...(paper ? { paper } : {}),
  }
  return [...subject.passes, pass]
}

/** An item created in this draft stays open when the submission is recalled. */
const openItemsOf = ({ openItems, newItems }: ReportSubject): 'all' | readonly string[] =>
  openItems === 'all' ? openItems : [...new Set([...openItems, ...newItems])]

const paperSignatureOf = ({ subject, request, actor, standsFor }: Applied): PaperSignature => ({
  attachment: request.attachment ?? '',
  signedBy: request.signedBy?.trim() ?? '',
  signedOn: request.signedOn ?? '',
  recordedBy: actor,
  ...(standsFor ? { recordedFor: standsFor } : {}),
  recordedAt: subject.now,
})

/** What a submission gathered until it ended: it counts no more. */
const NOTHING_PASSED = { passes: [], paperSignature: null } as const
/** Nor is anything submitted any more. */
const NOTHING_SUBMITTED = {
  ...NOTHING_PASSED,
  contentHash: null,
  submittedRevisions: null,
  submittedContributors: null,
} as const

const CHANGES: Readonly<Record<string, (applied: Applied) => Partial<ReportChange>>> = {
  submit: ({ subject, request, actor, standsFor, contentHash }) => ({
    ...NOTHING_PASSED,
    stages: subject.chain,
    submittedBy: actor,
    submittedFor: standsFor ?? null,
    changeNote: changeNoteOf(subject, request),
    contentHash,
    submittedRevisions: subject.partRevisions,
    submittedContributors: subject.contributors,
    sentBack: null,
    openItems: openItemsOf(subject),
  }),
  recall: () => NOTHING_SUBMITTED,
  pass: (applied) => ({ passes: passOf(applied) }),
  recordSignature: (applied) => ({ paperSignature: paperSignatureOf(applied) }),
  confirmSignature: (applied) => ({ passes: passOf(applied, applied.subject.paperSignature) }),
  sendBack: ({ request }) => ({
    ...NOTHING_SUBMITTED,
    openItems: request.reopen ?? 'all',
  }),
  schedule: ({ request }) => ({
    publishAt: request.publishAt ? new Date(request.publishAt).toISOString() : null,
  }),
  // Writing the row moves the moment by which items are new in this draft: they are named instead.
  takeDown: ({ subject }) => ({ openItems: openItemsOf(subject) }),
  // The note told of the edition that is out; the next one gets its own.
  revise: ({ subject }) => ({
    ...NOTHING_SUBMITTED,
    openItems: 'all',
    itemReview: subject.nextItemReview,
    changeNote: null,
  }),
}

const tellsOfSendBack = (applied: Applied): Pick<LastTransition, 'outcome' | 'reopen'> => ({
  ...(applied.request.reopen ? { reopen: applied.request.reopen } : {}),
  ...outcomeOf(applied),
})

/**
 * What a transition that was allowed changes in the report's row (design: §3): submitting copies the
 * chain and pins the content, passing appends the record of the stage, sending back and revising open
 * items. `lastTransition` is in the same row, so that history cannot be lost between two writes.
 */
export const applyTransition = (applied: Applied): ReportChange => {
  const { subject, request, actor, to } = applied
  const lastTransition: LastTransition = {
    transition: request.transition,
    actor,
    ...deputyOf(applied),
    from: subject.state,
    to,
    at: subject.now,
    revision: subject.revision + 1,
    ...(request.reason ? { reason: request.reason } : {}),
    ...(request.transition === 'sendBack' ? tellsOfSendBack(applied) : {}),
  }
  return {
    // Whatever leads out of it ends its time.
    ...(subject.state === 'scheduled' ? { publishAt: null } : {}),
    ...CHANGES[request.transition]?.(applied),
    workflowState: to,
    lastTransition,
    // What the editors have to mend stays told until they submit again, whatever comes in between.
    ...(request.transition === 'sendBack' ? { sentBack: lastTransition } : {}),
  }
}
