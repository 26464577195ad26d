import { countPersons } from '../deputies/countPersons.ts'
import { personsOf } from '../deputies/personsOf.ts'
import { shanghaiDay } from '../text/shanghaiDay.ts'
import { changeNoteOf } from './changeNoteOf.ts'
import { OUTCOME_ROWS } from './outcomes.ts'
import type { Actor, ItemSubject, ReportSubject, TransitionRequest } from './types.ts'

/** Why a guard fails: the field to mend and the things concerned, never a sentence. */
export interface GuardFailure {
  readonly field?: keyof TransitionRequest
  readonly items?: readonly string[]
  readonly values?: Readonly<Record<string, number | string>>
}

/** A guard answers null when it may pass. */
type Guard<S> = (subject: S, request: TransitionRequest, actor: Actor) => GuardFailure | null

const failsIf = (condition: boolean, failure: GuardFailure = {}): GuardFailure | null =>
  condition ? failure : null

const isBlank = (text: string | undefined): boolean => !text || text.trim() === ''

const failsWith = (items: readonly string[]): GuardFailure | null =>
  failsIf(items.length > 0, { items })

/** Everybody whose act it is: a deputy's is hers and that of whom she stands for. */
const selvesOf = ({ id, standsFor }: Actor): readonly string[] =>
  personsOf({ person: id, standsFor })

const isOneOf = (actor: Actor, persons: readonly (string | null | undefined)[]): boolean =>
  selvesOf(actor).some((self) => persons.includes(self))

/** Guards that look at the request and at who contributed, the same for reports and their parts. */
const SHARED_GUARDS = {
  reasonIsGiven: (_subject, { reason }) => failsIf(isBlank(reason), { field: 'reason' }),
  explanationIsGiven: (_subject, { explanation }) =>
    failsIf(isBlank(explanation), { field: 'explanation' }),
  isOwnSubmission: ({ submittedBy, submittedFor }, _request, actor) =>
    failsIf(!isOneOf(actor, [submittedBy, submittedFor])),
  isNotContributor: ({ contributors }, _request, actor) => failsIf(isOneOf(actor, contributors)),
} as const satisfies Record<
  string,
  Guard<Pick<ReportSubject, 'contributors' | 'submittedBy' | 'submittedFor'>>
>

/** The guards of a report's transitions. */
export const REPORT_GUARDS = {
  ...SHARED_GUARDS,
  hasRequiredParts: ({ missingParts }) => failsWith(missingParts),
  noChapterIsEmpty: ({ emptyChapters }) => failsWith(emptyChapters),
  allItemsAreApproved: ({ itemReview, unapprovedItems }) =>
    failsWith(itemReview === 'each' ? unapprovedItems : []),
  boundNumbersAreThere: ({ missingNumbers }) => failsWith(missingNumbers),
  hasNoBlockingFinding: ({ blockingFindings }) => {
    const errors = blockingFindings.filter(({ severity }) => severity === 'error').length
    return failsIf(blockingFindings.length > 0, {
      items: blockingFindings.map(({ key }) => key),
      values: { errors, warnings: blockingFindings.length - errors },
    })
  },
  changeNoteIsGiven: (subject, request) =>
    failsIf(subject.newestEdition > 0 && changeNoteOf(subject, request) === null, {
      field: 'changeNote',
    }),
  isProofread: (_subject, { proofread }) => failsIf(proofread !== true, { field: 'proofread' }),
  contentIsUnchanged: ({ contentHash, pinnedHash }) => failsIf(contentHash !== pinnedHash),
  clearanceAllows: ({ state }, { outcome }) =>
    failsIf(state === 'clearance' && !(outcome && OUTCOME_ROWS[outcome].passes), {
      field: 'outcome',
    }),
  enoughPersons: ({ state, chain, passes, minimumPersons }, _request, actor) => {
    const persons = countPersons([...passes.map(personsOf), selvesOf(actor)])
    return failsIf(state === chain.at(-1) && persons < minimumPersons, {
      values: { persons, minimum: minimumPersons },
    })
  },
  attachmentIsGiven: (_subject, { attachment, signedBy, signedOn }) => {
    if (isBlank(attachment)) return { field: 'attachment' }
    if (isBlank(signedBy)) return { field: 'signedBy' }
    return failsIf(isBlank(signedOn), { field: 'signedOn' })
  },
  signedOnIsNotAhead: ({ now }, { signedOn }) =>
    failsIf(signedOn !== undefined && signedOn > shanghaiDay(now), { field: 'signedOn' }),
  signatureIsRecorded: ({ paperSignature }, _request, actor) =>
    failsIf(
      paperSignature === null ||
        isOneOf(actor, [paperSignature.recordedBy, paperSignature.recordedFor]),
    ),
  publishAtIsAhead: ({ now }, { publishAt }) =>
    failsIf(!publishAt || !(Date.parse(publishAt) > Date.parse(now)), { field: 'publishAt' }),
} as const satisfies Record<string, Guard<ReportSubject>>

/** The guards of the transitions of a report's parts. */
export const ITEM_GUARDS = {
  ...SHARED_GUARDS,
} as const satisfies Record<string, Guard<ItemSubject>>

export type ReportGuard = keyof typeof REPORT_GUARDS
export type ItemGuard = keyof typeof ITEM_GUARDS
export type GuardName = ReportGuard | ItemGuard

/** Whether a guard knows how to judge a part of a report. */
export const isItemGuard = (guard: GuardName): guard is ItemGuard =>
  Object.hasOwn(ITEM_GUARDS, guard)
