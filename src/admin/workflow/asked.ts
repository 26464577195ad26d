import type { PublicState, ReportState } from '../../domain/workflow/states.ts'
import type { ItemTransition, ReportTransition } from '../../domain/workflow/transitions.ts'
import type { Outcome } from '../../domain/workflow/types.ts'

/** What a person has typed so far for one transition. */
export interface Typed {
  readonly reason: string
  readonly remark: string
  readonly changeNote: string
  readonly explanation: string
  readonly signedBy: string
  readonly signedOn: string
  /** As `yyyy-mm-ddThh:mm`, in the time of Shanghai. */
  readonly publishAt: string
  /** The id of the uploaded scan; empty before. */
  readonly attachment: string
  readonly proofread: boolean
  readonly outcome: Outcome | null
  readonly reopen: 'all' | readonly string[]
}

export type Asked = keyof Typed

/** A dialog as it opens for the first time. */
export const NOTHING_TYPED: Typed = {
  reason: '',
  remark: '',
  changeNote: '',
  explanation: '',
  signedBy: '',
  signedOn: '',
  publishAt: '',
  attachment: '',
  proofread: false,
  outcome: null,
  reopen: 'all',
}

interface Where {
  readonly state: ReportState
  readonly publicState: PublicState
}

const ifClearance = ({ state }: Where): readonly Asked[] =>
  state === 'clearance' ? ['outcome'] : []

const ASKED: Readonly<Partial<Record<ReportTransition, (where: Where) => readonly Asked[]>>> = {
  submit: ({ publicState }) => (publicState === 'never' ? [] : ['changeNote']),
  pass: (where) => [...ifClearance(where), 'proofread', 'remark'],
  sendBack: (where) => ['reason', ...ifClearance(where), 'reopen'],
  recordSignature: () => ['attachment', 'signedBy', 'signedOn'],
  confirmSignature: () => ['proofread', 'remark'],
  schedule: () => ['publishAt'],
  revise: () => ['reason'],
  takeDown: () => ['reason', 'explanation'],
}

const ASKED_OF_ITEM: Readonly<Partial<Record<ItemTransition, readonly Asked[]>>> = {
  sendBack: ['reason'],
  reopen: ['reason'],
  drop: ['reason'],
}

/** What the dialog of a part's transition asks for. */
export const askedByItem = (transition: ItemTransition): readonly Asked[] =>
  ASKED_OF_ITEM[transition] ?? []

/** What the dialog of a transition asks for, in order. Whether it is enough is the desk's to judge. */
export const askedBy = (transition: ReportTransition, where: Where): readonly Asked[] =>
  ASKED[transition]?.(where) ?? []
