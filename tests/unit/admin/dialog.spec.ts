import { describe, expect, it } from '@jest/globals'
import { readActions, readRefusal, readState } from '../../../src/admin/workflow/answers.ts'
import { askedBy, NOTHING_TYPED } from '../../../src/admin/workflow/asked.ts'
import { requestOf } from '../../../src/admin/workflow/requestOf.ts'
import { stepsOf } from '../../../src/admin/workflow/stepsOf.ts'

const never = { state: 'draft', publicState: 'never' } as const

describe('the dialog of a transition', () => {
  it('asks for a change note from the second edition on', () => {
    expect(askedBy('submit', never)).toEqual([])
    expect(askedBy('submit', { ...never, publicState: 'public' })).toEqual(['changeNote'])
    expect(askedBy('submit', { ...never, publicState: 'takenDown' })).toEqual(['changeNote'])
  })

  it('asks for the outcome in clearance alone', () => {
    expect(askedBy('pass', { ...never, state: 'firstReview' })).toEqual(['proofread', 'remark'])
    expect(askedBy('pass', { ...never, state: 'clearance' })).toContain('outcome')
    expect(askedBy('sendBack', { ...never, state: 'signature' })).toEqual(['reason', 'reopen'])
    expect(askedBy('sendBack', { ...never, state: 'clearance' })).toContain('outcome')
  })

  it('sends what was read, and of what was typed only what it asked for', () => {
    const read = { revision: 7, contentHash: 'abc' }
    const typed = { ...NOTHING_TYPED, reason: '理由', remark: '意见', reopen: ['s1'] }
    expect(requestOf({ transition: 'publish', read, asked: [], typed })).toEqual({
      transition: 'publish',
      ...read,
    })
    expect(requestOf({ transition: 'sendBack', read, asked: ['reason', 'reopen'], typed })).toEqual(
      {
        transition: 'sendBack',
        ...read,
        reason: '理由',
        reopen: ['s1'],
      },
    )
  })

  it('sends an unticked 已校对 and an empty reason too, so that the desk says what is missing', () => {
    const read = { revision: 1, contentHash: 'abc' }
    const request = requestOf({
      transition: 'pass',
      read,
      asked: ['proofread', 'reason'],
      typed: NOTHING_TYPED,
    })
    expect(request).toMatchObject({ proofread: false, reason: '' })
  })
})

describe('the answers of the desk', () => {
  const answer = {
    revision: 3,
    contentHash: 'abc',
    workflowState: 'clearance',
    publicState: 'never',
    actions: [
      { transition: 'pass', allowed: true, refusals: [] },
      { transition: 'sendBack', allowed: false, code: 'STALE', refusals: [{ message: '旧' }] },
      { transition: 'fly', allowed: true, refusals: [] },
    ],
  }

  it('are read as they are, without an action that is unknown here', () => {
    expect(readActions(answer)?.actions).toEqual([
      { transition: 'pass', allowed: true, reasons: [] },
      { transition: 'sendBack', allowed: false, code: 'STALE', reasons: [{ message: '旧' }] },
    ])
  })

  it.each([
    [null],
    ['text'],
    [{}],
    [{ ...answer, revision: '3' }],
    [{ ...answer, workflowState: 'x' }],
  ])('are nothing where they are not what they must be: %j', (body) => {
    expect(readActions(body)).toBeNull()
  })

  it('keep every reason of a refusal with its field', () => {
    const data = { code: 'GUARD_FAILED', refusals: [{ message: '请填写理由。', field: 'reason' }] }
    expect(readRefusal({ errors: [{ message: '未满足', data }] })).toEqual({
      code: 'GUARD_FAILED',
      message: '未满足',
      reasons: [{ message: '请填写理由。', field: 'reason' }],
    })
    expect(readRefusal({ doc: {} })).toBeNull()
    expect(readState({ doc: { workflowState: 'signed' } })).toBe('signed')
    expect(readState({ errors: [] })).toBeNull()
  })
})

describe('the steps of a report', () => {
  const record = { chain: ['firstReview', 'clearance', 'signature'], passes: [] } as const
  const standing = (state: 'draft' | 'clearance' | 'signed' | 'published') =>
    stepsOf(record, state).map((step) => step.standing)

  it('are done up to where it stands and ahead from there', () => {
    expect(standing('draft')).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead'])
    expect(standing('clearance')).toEqual(['done', 'done', 'now', 'ahead', 'ahead'])
    expect(standing('signed')).toEqual(['done', 'done', 'done', 'done', 'now'])
    expect(standing('published')).toEqual(['done', 'done', 'done', 'done', 'done'])
  })
})
