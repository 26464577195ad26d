import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../../src/domain/workflow/decide.ts'
import type { Actor, Subject, TransitionRequest } from '../../../../src/domain/workflow/types.ts'
import { ACTOR, itemSubject, person, reportSubject, requestFor } from '../fixtures/subjects.ts'

const codeOf = (subject: Subject, actor: Actor | null, request: TransitionRequest) => {
  const decision = decide({ subject, actor, request })
  return decision.allowed ? 'allowed' : decision.code
}

describe('the order of refusals', () => {
  // A pass that is wrong in every respect at once, mended from the first to the last.
  const signed = reportSubject({ state: 'signed', contributors: [ACTOR] })
  const inReview = reportSubject({ state: 'firstReview', contributors: [ACTOR] })
  const editor = person('editor')
  const reviewer = person('reviewer')
  const bare = { revision: 6, proofread: undefined }

  it.each([
    [
      'nobody is told anything',
      signed,
      null,
      requestFor('fly', { revision: undefined }),
      'NOT_PERMITTED',
    ],
    [
      'then the transition',
      signed,
      editor,
      requestFor('fly', { revision: undefined }),
      'UNKNOWN_TRANSITION',
    ],
    [
      'then the revision sent',
      signed,
      editor,
      requestFor('pass', { revision: undefined }),
      'REVISION_REQUIRED',
    ],
    ['then the role', signed, editor, requestFor('pass', bare), 'NOT_PERMITTED'],
    ['then what was read', signed, reviewer, requestFor('pass', bare), 'STALE'],
    [
      'then the state',
      signed,
      reviewer,
      requestFor('pass', { ...bare, revision: 7 }),
      'WRONG_STATE',
    ],
    [
      'then the guards',
      inReview,
      reviewer,
      requestFor('pass', { ...bare, revision: 7 }),
      'GUARD_FAILED',
    ],
    [
      'then nothing',
      reportSubject({ state: 'firstReview' }),
      reviewer,
      requestFor('pass'),
      'allowed',
    ],
  ])('%s', (_title, subject, actor, request, code) => {
    expect(codeOf(subject, actor, request)).toBe(code)
  })

  it('is the same for a part of a report', () => {
    const part = itemSubject({ state: 'dropped' })
    expect(codeOf(part, editor, requestFor('fly', { revision: undefined }))).toBe(
      'UNKNOWN_TRANSITION',
    )
    expect(codeOf(part, reviewer, requestFor('drop', { revision: undefined }))).toBe(
      'REVISION_REQUIRED',
    )
    expect(codeOf(part, reviewer, requestFor('drop', { revision: 6 }))).toBe('NOT_PERMITTED')
    expect(codeOf(part, editor, requestFor('drop', { revision: 6 }))).toBe('STALE')
    expect(codeOf(part, editor, requestFor('drop', { reason: '' }))).toBe('WRONG_STATE')
    expect(codeOf(itemSubject(), editor, requestFor('drop', { reason: '' }))).toBe('GUARD_FAILED')
  })

  it.each(['toString', 'constructor', '__proto__', '', 'Pass'])(
    'no transition is called %p',
    (name) => {
      expect(codeOf(inReview, reviewer, requestFor(name))).toBe('UNKNOWN_TRANSITION')
    },
  )
})

describe('a refusal by guards', () => {
  it('names all that fail, in the order of the table', () => {
    const decision = decide({
      subject: reportSubject({
        state: 'clearance',
        chain: ['clearance', 'signature'],
        contributors: [ACTOR],
        contentHash: 'other',
      }),
      actor: person('clearanceOfficer'),
      request: { transition: 'pass', revision: 7 },
    })
    expect(decision).toEqual({
      allowed: false,
      code: 'GUARD_FAILED',
      refusals: [
        { guard: 'isNotContributor' },
        { guard: 'isProofread', field: 'proofread' },
        { guard: 'contentIsUnchanged' },
        { guard: 'clearanceAllows', field: 'outcome' },
      ],
    })
  })

  it('is the only one that carries reasons', () => {
    const subject = reportSubject({ state: 'published', contributors: [ACTOR] })
    const decision = decide({ subject, actor: person('reviewer'), request: requestFor('pass') })
    expect(decision).toEqual({ allowed: false, code: 'WRONG_STATE', refusals: [] })
  })
})

describe('what was read', () => {
  const publisher = person('publisher')
  const signed = reportSubject({ state: 'signed' })

  it('an older or a newer revision is stale', () => {
    expect(codeOf(signed, publisher, requestFor('publish', { revision: 6 }))).toBe('STALE')
    expect(codeOf(signed, publisher, requestFor('publish', { revision: 8 }))).toBe('STALE')
    expect(codeOf(signed, publisher, requestFor('publish', { revision: 0 }))).toBe('STALE')
  })

  it('a content hash need not be sent; another one than was shown is stale', () => {
    expect(codeOf(signed, publisher, requestFor('publish', { contentHash: 'hash' }))).toBe(
      'allowed',
    )
    expect(codeOf(signed, publisher, requestFor('publish', { contentHash: 'other' }))).toBe('STALE')
    expect(codeOf(signed, publisher, requestFor('publish', { contentHash: '' }))).toBe('STALE')
  })

  it('in draft the hash shown is that of the working copy', () => {
    const draft = reportSubject({ contentHash: 'now', pinnedHash: null })
    const editor = person('editor')
    expect(codeOf(draft, editor, requestFor('submit', { contentHash: 'now' }))).toBe('allowed')
    expect(codeOf(draft, editor, requestFor('submit', { contentHash: 'before' }))).toBe('STALE')
  })

  it('content that changed under a pinned report is no stale reading but a failing guard', () => {
    const changed = reportSubject({ state: 'signed', contentHash: 'other' })
    const request = requestFor('publish', { contentHash: 'hash' })
    expect(codeOf(changed, publisher, request)).toBe('GUARD_FAILED')
  })
})
