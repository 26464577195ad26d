import type { Localized } from '../localized.ts'
import { STAGES, type Stage } from './stages.ts'

interface StateRow {
  readonly label: Localized
  /** Content may change. */
  readonly isEditable: boolean
  /** Somebody has to pass it on. */
  readonly isStage: boolean
  /** The content is pinned by the hash that was signed, and waits for publication. */
  readonly awaitsPublication: boolean
  /** Of a part: nothing is left to review in it. */
  readonly isSettled: boolean
}

const row = (label: Localized, more: Partial<Omit<StateRow, 'label'>> = {}): StateRow => ({
  label,
  isEditable: false,
  isStage: false,
  awaitsPublication: false,
  isSettled: false,
  ...more,
})

/** The states of a report's working copy, in the order of the workflow. */
export const REPORT_STATES = {
  draft: row({ zh: '拟稿中', en: 'Draft' }, { isEditable: true }),
  firstReview: row(STAGES.firstReview.label, { isStage: true }),
  secondReview: row(STAGES.secondReview.label, { isStage: true }),
  clearance: row(STAGES.clearance.label, { isStage: true }),
  signature: row(STAGES.signature.label, { isStage: true }),
  signed: row({ zh: '已签发待发布', en: 'Signed' }, { awaitsPublication: true }),
  scheduled: row({ zh: '已定时发布', en: 'Scheduled' }, { awaitsPublication: true }),
  publicationFailed: row({ zh: '发布失败', en: 'Publication failed' }, { awaitsPublication: true }),
  published: row({ zh: '已发布', en: 'Published' }),
} as const satisfies Record<Stage | string, StateRow>
export type ReportState = keyof typeof REPORT_STATES

/** Whether a text names a state of a report. */
export const isReportState = (value: string): value is ReportState =>
  Object.hasOwn(REPORT_STATES, value)

/** The states of a report's parts. */
export const ITEM_STATES = {
  draft: row({ zh: '拟稿中', en: 'Draft' }, { isEditable: true }),
  inReview: row({ zh: '审核中', en: 'In review' }),
  approved: row({ zh: '已审定', en: 'Approved' }, { isSettled: true }),
  dropped: row({ zh: '已剔除', en: 'Dropped' }, { isSettled: true }),
} as const satisfies Record<string, StateRow>
export type ItemState = keyof typeof ITEM_STATES

/** Whether a text names a state of a report's part. */
export const isItemState = (value: string): value is ItemState => Object.hasOwn(ITEM_STATES, value)

/** What the public sees of a report; computed from the record. */
export const PUBLIC_STATES = {
  never: { zh: '未公开', en: 'Never public' },
  public: { zh: '已公开', en: 'Public' },
  takenDown: { zh: '已撤下', en: 'Taken down' },
} as const satisfies Record<string, Localized>
export type PublicState = keyof typeof PUBLIC_STATES
