import { describe, expect, it } from '@jest/globals'
import { applyTransition } from '../../../../src/domain/workflow/applyTransition.ts'
import type { ReportState } from '../../../../src/domain/workflow/states.ts'
import type { ReportSubject, TransitionRequest } from '../../../../src/domain/workflow/types.ts'
import { ACTOR, reportSubject } from '../fixtures/subjects.ts'

const apply = (
  request: TransitionRequest,
  to: ReportState,
  subject: Partial<ReportSubject> & { state: ReportState },
) =>
  applyTransition({
    subject: reportSubject(subject),
    request,
    actor: ACTOR,
    to,
    contentHash: 'hash-with-note',
  })

const told = (transition: string, from: ReportState, to: ReportState, more = {}) => ({
  transition,
  actor: ACTOR,
  from,
  to,
  at: '2018-03-01T01:00:00.000Z',
  revision: 8,
  ...more,
})

describe('what a transition writes into the row of the report', () => {
  it('submit copies the chain, pins the content with its change note and forgets old passes', () => {
    const request = { transition: 'submit', changeNote: ' 更正数字 ' }
    expect(apply(request, 'firstReview', { state: 'draft', contributors: ['writer'] })).toEqual({
      workflowState: 'firstReview',
      lastTransition: told('submit', 'draft', 'firstReview'),
      stages: ['firstReview', 'secondReview', 'clearance', 'signature'],
      passes: [],
      paperSignature: null,
      submittedBy: ACTOR,
      submittedFor: null,
      changeNote: '更正数字',
      contentHash: 'hash-with-note',
      submittedRevisions: { a: 3, b: 1 },
      submittedContributors: ['writer'],
      sentBack: null,
      openItems: 'all',
    })
  })

  it('submit goes with the change note that was given before, unless another is given', () => {
    const submit = (changeNote?: string) =>
      apply({ transition: 'submit', changeNote }, 'firstReview', {
        state: 'draft',
        changeNote: '更正一处',
      }).changeNote
    expect(submit()).toBe('更正一处')
    expect(submit('更正两处')).toBe('更正两处')
    expect(submit(' ')).toBeNull()
  })

  it('submit keeps which items are open, those created in this draft among them', () => {
    const request = { transition: 'submit' }
    const submitted = apply(request, 'firstReview', {
      state: 'draft',
      openItems: ['a', 'b'],
      newItems: ['b', 'c'],
    })
    expect(submitted).toMatchObject({ openItems: ['a', 'b', 'c'], changeNote: null })
  })

  it('recall opens the draft again as it was: neither the open items nor the submitter change', () => {
    expect(apply({ transition: 'recall' }, 'draft', { state: 'firstReview' })).toEqual({
      workflowState: 'draft',
      lastTransition: told('recall', 'firstReview', 'draft'),
      passes: [],
      paperSignature: null,
      contentHash: null,
      submittedRevisions: null,
      submittedContributors: null,
    })
  })

  it('pass appends who passed which content, when and how', () => {
    const request = {
      transition: 'pass',
      proofread: true,
      outcome: 'discloseInPart',
      remark: '可',
    } as const
    const { passes, ...rest } = apply(request, 'signature', { state: 'clearance' })
    expect(passes).toHaveLength(2)
    expect(passes?.[1]).toEqual({
      stage: 'clearance',
      person: ACTOR,
      at: '2018-03-01T01:00:00.000Z',
      contentHash: 'hash',
      proofread: true,
      outcome: 'discloseInPart',
      remark: '可',
    })
    expect(rest).toEqual({
      workflowState: 'signature',
      lastTransition: told('pass', 'clearance', 'signature'),
    })
  })

  it('only clearance concludes: an outcome sent in another stage is recorded nowhere', () => {
    const request = { transition: 'pass', proofread: true, outcome: 'withhold' } as const
    const { passes, lastTransition } = apply(request, 'clearance', { state: 'firstReview' })
    expect(passes?.at(-1)).not.toHaveProperty('outcome')
    expect(lastTransition).not.toHaveProperty('outcome')
  })

  it('sendBack unpins the content and opens every item, unless some are named', () => {
    const request = { transition: 'sendBack', reason: '补充' }
    expect(apply(request, 'draft', { state: 'signed' })).toEqual({
      workflowState: 'draft',
      lastTransition: told('sendBack', 'signed', 'draft', { reason: '补充' }),
      sentBack: told('sendBack', 'signed', 'draft', { reason: '补充' }),
      passes: [],
      paperSignature: null,
      contentHash: null,
      submittedRevisions: null,
      submittedContributors: null,
      openItems: 'all',
    })
    expect(apply({ ...request, reopen: ['a'] }, 'draft', { state: 'signed' })).toMatchObject({
      openItems: ['a'],
      lastTransition: { reopen: ['a'] },
    })
    expect(apply({ ...request, reopen: [] }, 'draft', { state: 'signed' })).toMatchObject({
      openItems: [],
    })
  })

  it('不予公开 and 报请有关主管部门确定 travel with sendBack from clearance', () => {
    const request = { transition: 'sendBack', reason: '涉密', outcome: 'withhold' } as const
    const { lastTransition } = apply(request, 'draft', { state: 'clearance' })
    expect(lastTransition).toMatchObject({ reason: '涉密', outcome: 'withhold' })
  })

  it('no other transition reopens anything, whatever was sent', () => {
    const request = { transition: 'pass', proofread: true, reopen: ['a'] }
    const passed = apply(request, 'clearance', { state: 'firstReview' })
    expect(passed).not.toHaveProperty('openItems')
    expect(passed.lastTransition).not.toHaveProperty('reopen')
  })

  it('taking down leaves told what the report was sent back for', () => {
    const request = { transition: 'takeDown', reason: '涉密' }
    expect(apply(request, 'draft', { state: 'draft' })).not.toHaveProperty('sentBack')
  })

  it('publish changes the state alone', () => {
    expect(apply({ transition: 'publish' }, 'published', { state: 'signed' })).toEqual({
      workflowState: 'published',
      lastTransition: told('publish', 'signed', 'published'),
    })
  })

  it('revise opens everything and takes off the change note of the edition that is out', () => {
    const request = { transition: 'revise', reason: '数字有误' }
    const subject = { state: 'published', nextItemReview: 'each' } as const
    expect(apply(request, 'draft', subject)).toEqual({
      workflowState: 'draft',
      lastTransition: told('revise', 'published', 'draft', { reason: '数字有误' }),
      passes: [],
      paperSignature: null,
      contentHash: null,
      submittedRevisions: null,
      submittedContributors: null,
      openItems: 'all',
      itemReview: 'each',
      changeNote: null,
    })
  })
})
