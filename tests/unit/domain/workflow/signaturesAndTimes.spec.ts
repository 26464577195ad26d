import { describe, expect, it } from '@jest/globals'
import { applyTransition } from '../../../../src/domain/workflow/applyTransition.ts'
import type { ReportState } from '../../../../src/domain/workflow/states.ts'
import type { ReportSubject, TransitionRequest } from '../../../../src/domain/workflow/types.ts'
import { ACTOR, reportSubject, requestFor } from '../fixtures/subjects.ts'

const apply = (
  transition: string,
  [from, to]: readonly [ReportState, ReportState],
  given: { subject?: Partial<ReportSubject>; request?: Partial<TransitionRequest> } = {},
) =>
  applyTransition({
    subject: reportSubject({ state: from, ...given.subject }),
    request: requestFor(transition, given.request),
    actor: ACTOR,
    to,
    contentHash: 'hash',
  })

describe('what is written of a signature on paper', () => {
  it('recording it says who signed, on which day, by which scan, and who recorded it; nothing is passed', () => {
    const change = apply('recordSignature', ['signature', 'signature'])
    expect(change).toMatchObject({
      workflowState: 'signature',
      paperSignature: {
        attachment: 'scanned-page',
        signedBy: '主要领导',
        signedOn: '2018-02-28',
        recordedBy: ACTOR,
        recordedAt: '2018-03-01T01:00:00.000Z',
      },
    })
    expect(change).not.toHaveProperty('passes')
  })

  it('confirming it passes the stage, with all that was recorded', () => {
    const { passes } = apply('confirmSignature', ['signature', 'signed'])
    expect(passes?.at(-1)).toMatchObject({
      stage: 'signature',
      person: ACTOR,
      paper: { recordedBy: 'who-recorded', signedBy: '主要领导' },
    })
  })

  it('passing at the screen tells of no paper', () => {
    const { passes } = apply('pass', ['signature', 'signed'])
    expect(passes?.at(-1)).not.toHaveProperty('paper')
  })

  it.each([
    ['submit', 'draft', 'firstReview'],
    ['recall', 'firstReview', 'draft'],
    ['sendBack', 'signature', 'draft'],
    ['revise', 'published', 'draft'],
  ] as const)('%s forgets it', (transition, from, to) => {
    expect(apply(transition, [from, to])).toMatchObject({ paperSignature: null, passes: [] })
  })
})

describe('what is written of a time', () => {
  it('scheduling keeps it, as a moment of UTC', () => {
    expect(apply('schedule', ['signed', 'scheduled'])).toMatchObject({
      publishAt: '2018-03-02T01:00:00.000Z',
    })
  })

  it.each([
    ['unschedule', 'signed'],
    ['publish', 'published'],
    ['fail', 'publicationFailed'],
    ['sendBack', 'draft'],
    ['takeDown', 'signed'],
  ] as const)('%s ends it', (transition, to) => {
    expect(apply(transition, ['scheduled', to])).toMatchObject({ publishAt: null })
  })
})

describe('what is written of a takedown', () => {
  it('the items created in this draft stay open, though the moment of the draft moves on', () => {
    const subject = { openItems: ['a'], newItems: ['b'] }
    expect(apply('takeDown', ['draft', 'draft'], { subject })).toMatchObject({
      workflowState: 'draft',
      openItems: ['a', 'b'],
      lastTransition: { transition: 'takeDown', from: 'draft', to: 'draft' },
    })
  })
})
