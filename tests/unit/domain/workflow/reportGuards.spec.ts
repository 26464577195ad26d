import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../../src/domain/workflow/decide.ts'
import { REPORT_GUARDS, type ReportGuard } from '../../../../src/domain/workflow/guards.ts'
import type { ReportState } from '../../../../src/domain/workflow/states.ts'
import type {
  PaperSignature,
  Pass,
  ReportSubject,
  TransitionRequest,
} from '../../../../src/domain/workflow/types.ts'
import { ACTOR, person, reportSubject, requestFor } from '../fixtures/subjects.ts'

interface Case {
  readonly guard: ReportGuard
  readonly when: string
  readonly transition: string
  readonly state: ReportState
  readonly subject?: Partial<ReportSubject>
  readonly request?: Partial<TransitionRequest>
  /** What comes with the refusal; absent where the guard lets pass. */
  readonly fails?: Readonly<Record<string, unknown>>
}

const everyone = person('editor', 'reviewer', 'clearanceOfficer', 'signatory', 'publisher')

const passBy = (who: string): Pass => ({
  stage: 'firstReview',
  person: who,
  at: '2018-02-01T01:00:00.000Z',
  contentHash: 'hash',
  proofread: true,
})

const recordedBy = (who: string): PaperSignature => ({
  attachment: 'scanned-page',
  signedBy: '主要领导',
  signedOn: '2018-02-28',
  recordedBy: who,
  recordedAt: '2018-02-28T08:00:00.000Z',
})

const judge = ({ transition, state, subject = {}, request = {} }: Case) =>
  decide({
    subject: reportSubject({ state, ...subject }),
    actor: everyone,
    request: requestFor(transition, request),
  })

const submit = { transition: 'submit', state: 'draft' } as const
const pass = { transition: 'pass', state: 'firstReview' } as const
const clear = { transition: 'pass', state: 'clearance' } as const
const sign = { transition: 'pass', state: 'signature' } as const
const publish = { transition: 'publish', state: 'signed' } as const
const record = { transition: 'recordSignature', state: 'signature' } as const
const confirm = { transition: 'confirmSignature', state: 'signature' } as const
const schedule = { transition: 'schedule', state: 'signed' } as const
const takeDown = { transition: 'takeDown', state: 'published' } as const

const parts = ['preamble', 'fees']

// prettier-ignore
const CASES: readonly Case[] = [
  { guard: 'hasRequiredParts', when: 'a preamble and every topic', ...submit },
  { guard: 'hasRequiredParts', when: 'parts are missing: all are named', ...submit, subject: { missingParts: parts }, fails: { items: parts } },

  { guard: 'noChapterIsEmpty', when: 'every chapter says something', ...submit },
  { guard: 'noChapterIsEmpty', when: 'some say nothing: all are named', ...submit, subject: { emptyChapters: parts }, fails: { items: parts } },

  { guard: 'allItemsAreApproved', when: 'each is approved', ...submit, subject: { itemReview: 'each' } },
  { guard: 'allItemsAreApproved', when: 'the report goes as a whole', ...submit, subject: { unapprovedItems: ['a'] } },
  { guard: 'allItemsAreApproved', when: 'some are not: all are named', ...submit, subject: { itemReview: 'each', unapprovedItems: ['a', 'b'] }, fails: { items: ['a', 'b'] } },

  { guard: 'boundNumbersAreThere', when: 'every bound number is printed', ...submit },
  { guard: 'boundNumbersAreThere', when: 'some are gone: the texts are named', ...submit, subject: { missingNumbers: ['a', 'b'] }, fails: { items: ['a', 'b'] } },
  { guard: 'hasNoBlockingFinding', when: 'no finding is open', ...submit },
  { guard: 'hasNoBlockingFinding', when: 'findings are open: all are named', ...submit, subject: { blockingFindings: [{ key: 'T3-SUM/1', severity: 'error' }, { key: 'LATE/2', severity: 'warning' }, { key: 'LATE/3', severity: 'warning' }] }, fails: { items: ['T3-SUM/1', 'LATE/2', 'LATE/3'], values: { errors: 1, warnings: 2 } } },

  { guard: 'changeNoteIsGiven', when: 'the first edition needs none', ...submit, subject: { newestEdition: 0 }, request: { changeNote: undefined } },
  { guard: 'changeNoteIsGiven', when: 'the second has one', ...submit },
  { guard: 'changeNoteIsGiven', when: 'the second has none', ...submit, request: { changeNote: undefined }, fails: { field: 'changeNote' } },
  { guard: 'changeNoteIsGiven', when: 'the second keeps the one given before', ...submit, subject: { changeNote: '更正' }, request: { changeNote: undefined } },
  { guard: 'changeNoteIsGiven', when: 'the one given before is taken off', ...submit, subject: { changeNote: '更正' }, request: { changeNote: '' }, fails: { field: 'changeNote' } },
  { guard: 'changeNoteIsGiven', when: 'the second has blanks', ...submit, request: { changeNote: ' \n　' }, fails: { field: 'changeNote' } },

  { guard: 'isOwnSubmission', when: 'she submitted it', transition: 'recall', state: 'firstReview' },
  { guard: 'isOwnSubmission', when: 'somebody else did', transition: 'recall', state: 'firstReview', subject: { submittedBy: 'another' }, fails: {} },
  { guard: 'isOwnSubmission', when: 'it is not known who did', transition: 'recall', state: 'firstReview', subject: { submittedBy: null }, fails: {} },

  { guard: 'isNotContributor', when: 'others wrote it', ...pass, subject: { contributors: ['another'] } },
  { guard: 'isNotContributor', when: 'she wrote in it too', ...pass, subject: { contributors: ['another', ACTOR] }, fails: {} },
  { guard: 'isNotContributor', when: 'she wrote what she would sign', ...sign, subject: { contributors: [ACTOR] }, fails: {} },
  { guard: 'isNotContributor', when: 'who drafted may publish what others signed', ...publish, subject: { contributors: [ACTOR] } },

  { guard: 'isProofread', when: 'confirmed', ...pass },
  { guard: 'isProofread', when: 'not said', ...pass, request: { proofread: undefined }, fails: { field: 'proofread' } },
  { guard: 'isProofread', when: 'denied', ...pass, request: { proofread: false }, fails: { field: 'proofread' } },

  { guard: 'contentIsUnchanged', when: 'as submitted', ...pass },
  { guard: 'contentIsUnchanged', when: 'changed under the reviewer', ...pass, subject: { contentHash: 'other' }, fails: {} },
  { guard: 'contentIsUnchanged', when: 'changed after the signature', ...publish, subject: { contentHash: 'other' }, fails: {} },
  { guard: 'contentIsUnchanged', when: 'never pinned', ...publish, subject: { pinnedHash: null }, fails: {} },
  { guard: 'contentIsUnchanged', when: 'changed before it is scheduled', ...schedule, subject: { contentHash: 'other' }, fails: {} },

  { guard: 'clearanceAllows', when: '公开', ...clear },
  { guard: 'clearanceAllows', when: '区分处理后公开', ...clear, request: { outcome: 'discloseInPart' } },
  { guard: 'clearanceAllows', when: '不予公开', ...clear, request: { outcome: 'withhold' }, fails: { field: 'outcome' } },
  { guard: 'clearanceAllows', when: '报请有关主管部门确定', ...clear, request: { outcome: 'referToAuthority' }, fails: { field: 'outcome' } },
  { guard: 'clearanceAllows', when: 'no outcome', ...clear, request: { outcome: undefined }, fails: { field: 'outcome' } },
  { guard: 'clearanceAllows', when: 'other stages conclude nothing', ...pass, request: { outcome: undefined } },

  { guard: 'enoughPersons', when: 'one before her', ...sign },
  { guard: 'enoughPersons', when: 'she alone passed every stage', ...sign, subject: { passes: [passBy(ACTOR), passBy(ACTOR)] }, fails: { values: { persons: 1, minimum: 2 } } },
  { guard: 'enoughPersons', when: 'the same other person twice', ...sign, subject: { passes: [passBy('a'), passBy('a')], minimumPersons: 3 }, fails: { values: { persons: 2, minimum: 3 } } },
  { guard: 'enoughPersons', when: 'three with her', ...sign, subject: { passes: [passBy('a'), passBy('b')], minimumPersons: 3 } },
  { guard: 'enoughPersons', when: 'only the last stage asks', ...clear, subject: { passes: [], minimumPersons: 3 } },
  { guard: 'enoughPersons', when: 'an office where one is enough', ...sign, subject: { passes: [], minimumPersons: 1 } },

  { guard: 'reasonIsGiven', when: 'a reason', transition: 'sendBack', state: 'clearance' },
  { guard: 'reasonIsGiven', when: 'none, sending back', transition: 'sendBack', state: 'clearance', request: { reason: undefined }, fails: { field: 'reason' } },
  { guard: 'reasonIsGiven', when: 'blanks, sending back what was signed', transition: 'sendBack', state: 'signed', request: { reason: '  ' }, fails: { field: 'reason' } },
  { guard: 'reasonIsGiven', when: 'none, revising', transition: 'revise', state: 'published', request: { reason: '' }, fails: { field: 'reason' } },
  { guard: 'reasonIsGiven', when: 'none, taking down', ...takeDown, request: { reason: undefined }, fails: { field: 'reason' } },

  { guard: 'explanationIsGiven', when: 'an explanation', ...takeDown },
  { guard: 'explanationIsGiven', when: 'none', ...takeDown, request: { explanation: undefined }, fails: { field: 'explanation' } },

  { guard: 'attachmentIsGiven', when: 'page, person and day', ...record },
  { guard: 'attachmentIsGiven', when: 'no page', ...record, request: { attachment: undefined }, fails: { field: 'attachment' } },
  { guard: 'attachmentIsGiven', when: 'not who signed', ...record, request: { signedBy: ' ' }, fails: { field: 'signedBy' } },
  { guard: 'attachmentIsGiven', when: 'not when', ...record, request: { signedOn: undefined }, fails: { field: 'signedOn' } },
  { guard: 'signedOnIsNotAhead', when: 'signed today, as it is in Shanghai', ...record, subject: { now: '2018-02-28T16:00:00.000Z' }, request: { signedOn: '2018-03-01' } },
  { guard: 'signedOnIsNotAhead', when: 'signed tomorrow', ...record, subject: { now: '2018-02-28T15:59:59.999Z' }, request: { signedOn: '2018-03-01' }, fails: { field: 'signedOn' } },

  { guard: 'signatureIsRecorded', when: 'another recorded it', ...confirm },
  { guard: 'signatureIsRecorded', when: 'nobody did', ...confirm, subject: { paperSignature: null }, fails: {} },
  { guard: 'signatureIsRecorded', when: 'she did herself', ...confirm, subject: { paperSignature: recordedBy(ACTOR) }, fails: {} },

  { guard: 'publishAtIsAhead', when: 'tomorrow', ...schedule },
  { guard: 'publishAtIsAhead', when: 'now', ...schedule, request: { publishAt: '2018-03-01T09:00:00+08:00' }, fails: { field: 'publishAt' } },
  { guard: 'publishAtIsAhead', when: 'no time', ...schedule, request: { publishAt: undefined }, fails: { field: 'publishAt' } },
  { guard: 'publishAtIsAhead', when: 'not a time', ...schedule, request: { publishAt: '明天' }, fails: { field: 'publishAt' } },
]

describe('the guards of a report', () => {
  it.each(CASES.filter(({ fails }) => !fails))('$guard lets pass: $when', (given) => {
    expect(judge(given)).toMatchObject({ allowed: true })
  })

  it.each(CASES.filter(({ fails }) => fails))('$guard refuses: $when', (given) => {
    const { guard, fails } = given
    expect(judge(given)).toEqual({
      allowed: false,
      code: 'GUARD_FAILED',
      refusals: [{ guard, ...fails }],
    })
  })

  it.each(Object.keys(REPORT_GUARDS))('%s is seen to pass and to refuse', (guard) => {
    const seen = CASES.filter((each) => each.guard === guard)
    expect(seen.some(({ fails }) => fails)).toBe(true)
    expect(seen.some(({ fails }) => !fails)).toBe(true)
  })
})
