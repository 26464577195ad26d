import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../../src/domain/workflow/decide.ts'
import {
  type Chain,
  chainProblems,
  DEFAULT_CHAIN,
  isChain,
} from '../../../../src/domain/workflow/stages.ts'
import type { ReportState } from '../../../../src/domain/workflow/states.ts'
import { answerOf } from '../fixtures/answersOf.ts'
import { person, reportSubject, requestFor } from '../fixtures/subjects.ts'

const everyone = person('editor', 'reviewer', 'clearanceOfficer', 'signatory', 'publisher')

const destination = (transition: string, state: ReportState, chain: Chain = DEFAULT_CHAIN) => {
  const subject = reportSubject({ state, chain })
  const decision = decide({ subject, actor: everyone, request: requestFor(transition) })
  return decision.allowed ? decision.to : decision.code
}

/** Where a report goes from draft, passing every stage. */
const walk = (chain: Chain): readonly string[] => {
  const steps: string[] = [destination('submit', 'draft', chain)]
  for (const stage of chain) steps.push(destination('pass', stage, chain))
  return steps
}

describe('a report walks the chain of its organization', () => {
  it('the default one', () => {
    expect([...DEFAULT_CHAIN]).toEqual(['firstReview', 'clearance', 'signature'])
    expect(walk(DEFAULT_CHAIN)).toEqual(['firstReview', 'clearance', 'signature', 'signed'])
  })

  it('with a second review', () => {
    const chain = ['firstReview', 'secondReview', 'clearance', 'signature'] as const
    expect(walk(chain)).toEqual(['firstReview', 'secondReview', 'clearance', 'signature', 'signed'])
  })

  it('with clearance ahead of the reviews', () => {
    const chain = ['clearance', 'secondReview', 'firstReview', 'signature'] as const
    expect(walk(chain)).toEqual(['clearance', 'secondReview', 'firstReview', 'signature', 'signed'])
  })

  it('the shortest one', () => {
    expect(walk(['clearance', 'signature'])).toEqual(['clearance', 'signature', 'signed'])
  })
})

describe('where the other transitions lead', () => {
  it.each([
    ['recall', 'firstReview', 'draft'],
    ['sendBack', 'firstReview', 'draft'],
    ['sendBack', 'publicationFailed', 'draft'],
    ['recordSignature', 'signature', 'signature'],
    ['confirmSignature', 'signature', 'signed'],
    ['schedule', 'signed', 'scheduled'],
    ['unschedule', 'scheduled', 'signed'],
    ['publish', 'signed', 'published'],
    ['publish', 'scheduled', 'published'],
    ['publish', 'publicationFailed', 'published'],
    ['revise', 'published', 'draft'],
    ['takeDown', 'published', 'published'],
    ['takeDown', 'clearance', 'clearance'],
    ['takeDown', 'scheduled', 'signed'],
  ] as const)('%s in %s → %s', (transition, from, to) => {
    expect(destination(transition, from)).toBe(to)
  })
})

describe('the first stage', () => {
  it('is the only one from which a submission is recalled, whichever stage it is', () => {
    const chain = ['clearance', 'firstReview', 'signature'] as const
    expect(destination('recall', 'clearance', chain)).toBe('draft')
    expect(destination('recall', 'firstReview', chain)).toBe('WRONG_STATE')
    expect(destination('recall', 'signature', chain)).toBe('WRONG_STATE')
  })
})

describe('a stage that the chain leaves out', () => {
  const chain = ['clearance', 'signature'] as const

  it('a reviewer of whom the chain asks nothing could never pass the report', () => {
    const states: readonly ReportState[] = ['draft', 'clearance', 'signature', 'signed']
    const found = states.map((state) =>
      answerOf(reportSubject({ state, chain }), 'pass', person('reviewer')),
    )
    expect(found).toEqual(['P', 'P', 'P', 'P'])
  })

  it('a report that stands in it all the same is not passed, but can be sent back', () => {
    expect(destination('pass', 'secondReview', DEFAULT_CHAIN)).toBe('WRONG_STATE')
    expect(destination('sendBack', 'secondReview', DEFAULT_CHAIN)).toBe('draft')
  })
})

describe('which chains an organization may have', () => {
  it.each([
    [['clearance', 'signature'], []],
    [['firstReview', 'secondReview', 'clearance', 'signature'], []],
    [['firstReview', 'signature'], ['noClearance']],
    [['clearance'], ['lastNotSignature']],
    [['signature', 'clearance'], ['lastNotSignature']],
    [['clearance', 'clearance', 'signature'], ['repeated']],
    [['clearance', 'thirdReview', 'signature'], ['unknownStage']],
    [['clearance', 'toString', 'signature'], ['unknownStage']],
    [['clearance', 3, 'signature'], ['unknownStage']],
    [[], ['empty']],
    [
      ['draft', 'draft'],
      ['unknownStage', 'repeated', 'noClearance', 'lastNotSignature'],
    ],
    [null, ['empty']],
    ['clearance,signature', ['empty']],
    [{ 0: 'clearance', 1: 'signature' }, ['empty']],
  ])('%j: %j', (chain, problems) => {
    expect(chainProblems(chain)).toEqual(problems)
    expect(isChain(chain)).toBe(problems.length === 0)
  })
})
