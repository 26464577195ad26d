import type { Localized } from '../localized.ts'
import type { Permission } from '../permissions.ts'
import type { ItemGuard, ReportGuard } from './guards.ts'
import { STAGES } from './stages.ts'
import type { ItemState, ReportState } from './states.ts'
import type { ItemReview } from './types.ts'

/** One permission, or one for each state it is used in. */
type PermissionBy<S extends string> = Permission | { readonly [state in S]?: Permission }

interface Transition<S extends string, G extends string> {
  readonly label: Localized
  readonly from: readonly [S, ...S[]]
  /** Where it leads; `firstStage`, `nextStage` follow the chain, `same` stays. */
  readonly to: S | 'firstStage' | 'nextStage' | 'same'
  readonly permission: PermissionBy<S>
  readonly guards: readonly G[]
  /** The system itself may do it, from these states. */
  readonly system?: readonly S[]
  /** Only while the public can read an edition. */
  readonly whilePublic?: true
  /** Only in the first stage of the chain. */
  readonly inFirstStage?: true
  /** Where it leads instead, from these states. */
  readonly insteadTo?: { readonly [state in S]?: S }
}

const stagePermissions = {
  firstReview: STAGES.firstReview.permission,
  secondReview: STAGES.secondReview.permission,
  clearance: STAGES.clearance.permission,
  signature: STAGES.signature.permission,
} as const

/** The workflow of a report. */
export const REPORT_TRANSITIONS = {
  submit: {
    label: { zh: '提交审核', en: 'Submit' },
    from: ['draft'],
    to: 'firstStage',
    permission: 'report.submit',
    guards: [
      'hasRequiredParts',
      'noChapterIsEmpty',
      'allItemsAreApproved',
      'boundNumbersAreThere',
      'hasNoBlockingFinding',
      'changeNoteIsGiven',
    ],
  },
  recall: {
    label: { zh: '撤回', en: 'Recall' },
    from: ['firstReview', 'secondReview', 'clearance', 'signature'],
    to: 'draft',
    permission: 'report.recall',
    guards: ['isOwnSubmission'],
    inFirstStage: true,
  },
  pass: {
    label: { zh: '通过', en: 'Pass' },
    from: ['firstReview', 'secondReview', 'clearance', 'signature'],
    to: 'nextStage',
    permission: stagePermissions,
    guards: [
      'isNotContributor',
      'isProofread',
      'contentIsUnchanged',
      'clearanceAllows',
      'enoughPersons',
    ],
  },
  sendBack: {
    label: { zh: '退回', en: 'Send back' },
    from: [
      'firstReview',
      'secondReview',
      'clearance',
      'signature',
      'signed',
      'scheduled',
      'publicationFailed',
    ],
    to: 'draft',
    permission: {
      ...stagePermissions,
      signed: 'report.sendBackSigned',
      scheduled: 'report.sendBackSigned',
      publicationFailed: 'report.sendBackSigned',
    },
    guards: ['reasonIsGiven'],
  },
  recordSignature: {
    label: { zh: '登记纸质签发', en: 'Record a signature on paper' },
    from: ['signature'],
    to: 'same',
    permission: 'report.recordSignature',
    guards: ['attachmentIsGiven', 'signedOnIsNotAhead'],
  },
  confirmSignature: {
    label: { zh: '确认纸质签发', en: 'Confirm the signature on paper' },
    from: ['signature'],
    to: 'signed',
    permission: 'report.confirmSignature',
    guards: [
      'signatureIsRecorded',
      'isNotContributor',
      'isProofread',
      'contentIsUnchanged',
      'clearanceAllows',
      'enoughPersons',
    ],
  },
  publish: {
    label: { zh: '发布', en: 'Publish' },
    from: ['signed', 'scheduled', 'publicationFailed'],
    to: 'published',
    permission: 'report.publish',
    guards: ['contentIsUnchanged'],
    system: ['scheduled'],
  },
  schedule: {
    label: { zh: '定时发布', en: 'Schedule' },
    from: ['signed'],
    to: 'scheduled',
    permission: 'report.schedule',
    guards: ['contentIsUnchanged', 'publishAtIsAhead'],
  },
  unschedule: {
    label: { zh: '取消定时', en: 'Unschedule' },
    from: ['scheduled'],
    to: 'signed',
    permission: 'report.schedule',
    guards: [],
  },
  fail: {
    label: { zh: '发布失败', en: 'Fail' },
    from: ['scheduled'],
    to: 'publicationFailed',
    permission: {},
    guards: ['reasonIsGiven'],
    system: ['scheduled'],
  },
  revise: {
    label: { zh: '更正', en: 'Revise' },
    from: ['published'],
    to: 'draft',
    permission: 'report.revise',
    guards: ['reasonIsGiven'],
  },
  takeDown: {
    label: { zh: '撤下', en: 'Take down' },
    from: [
      'draft',
      'firstReview',
      'secondReview',
      'clearance',
      'signature',
      'signed',
      'scheduled',
      'publicationFailed',
      'published',
    ],
    to: 'same',
    permission: 'report.takeDown',
    guards: ['reasonIsGiven', 'explanationIsGiven'],
    whilePublic: true,
    insteadTo: { scheduled: 'signed' },
  },
} as const satisfies Record<string, Transition<ReportState, ReportGuard>>
export type ReportTransition = keyof typeof REPORT_TRANSITIONS

const drop = {
  label: { zh: '剔除', en: 'Drop' },
  from: ['draft'],
  to: 'dropped',
  permission: 'item.drop',
  guards: ['reasonIsGiven'],
} as const satisfies Transition<ItemState, ItemGuard>

const restore = {
  label: { zh: '恢复', en: 'Restore' },
  from: ['dropped'],
  to: 'draft',
  permission: 'item.restore',
  guards: [],
} as const satisfies Transition<ItemState, ItemGuard>

/** The workflow of a report's parts, by the report's way of review; all only while the report is in `draft`. */
export const ITEM_TRANSITIONS = {
  whole: { drop, restore },
  each: {
    submit: {
      label: { zh: '提交审核', en: 'Submit' },
      from: ['draft'],
      to: 'inReview',
      permission: 'item.submit',
      guards: [],
    },
    approve: {
      label: { zh: '审定', en: 'Approve' },
      from: ['inReview'],
      to: 'approved',
      permission: 'item.approve',
      guards: ['isNotContributor'],
    },
    sendBack: {
      label: { zh: '退回', en: 'Send back' },
      from: ['inReview'],
      to: 'draft',
      permission: 'item.sendBack',
      guards: ['reasonIsGiven'],
    },
    recall: {
      label: { zh: '撤回', en: 'Recall' },
      from: ['inReview'],
      to: 'draft',
      permission: 'item.recall',
      guards: ['isOwnSubmission'],
    },
    reopen: {
      label: { zh: '重新打开', en: 'Reopen' },
      from: ['approved'],
      to: 'draft',
      permission: 'item.reopen',
      guards: ['reasonIsGiven'],
    },
    drop,
    restore,
  },
} as const satisfies Record<ItemReview, Record<string, Transition<ItemState, ItemGuard>>>
export type ItemTransition = keyof (typeof ITEM_TRANSITIONS)['each']

/** A row of either table, as the judge reads it. */
export type TransitionRow = Transition<string, ReportGuard | ItemGuard>
