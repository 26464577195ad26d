import { describe, expect, it } from '@jest/globals'
import { type KeptRow, roundsOf } from '../../../../src/domain/workflow/rounds.ts'
import type { Stage } from '../../../../src/domain/workflow/stages.ts'

const at = '2018-03-01T01:00:00.000Z'
const passed = (stage: Stage) => ({ stage, person: stage, at, contentHash: null, proofread: true })

/** Rows as transitions write them, each of the next revision; `save` is a row that none wrote. */
const rows = (
  ...written: readonly (readonly [string, Partial<KeptRow>?])[]
): readonly KeptRow[] => {
  let last: NonNullable<KeptRow['lastTransition']> | null = null
  return written.map(([transition, row = {}], index) => {
    const revision = index + 1
    if (transition !== 'save') {
      last = { transition, actor: transition, from: 'a', to: 'b', at, revision }
    }
    return { revision, lastTransition: last, ...row }
  })
}

describe('the rounds of review that a report went through', () => {
  it('are none before it was submitted', () => {
    expect(roundsOf(rows(['save'], ['save']))).toEqual([])
  })

  it('keep what was passed before it was sent back, though the row does not', () => {
    const passes = [passed('firstReview')]
    const rounds = roundsOf(
      rows(['save'], ['submit'], ['pass', { passes }], ['sendBack', { passes: [] }], ['save']),
    )
    expect(rounds).toMatchObject([
      { number: 1, edition: 1, passes, end: { transition: 'sendBack', revision: 4 } },
    ])
  })

  it('begin with each submission, and each edition counts those that were published', () => {
    const rounds = roundsOf(
      rows(
        ['submit'],
        ['recall'],
        ['submit'],
        ['pass', { passes: [passed('firstReview')] }],
        ['publish', { passes: [passed('firstReview')] }],
        ['takeDown', { passes: [] }],
        ['revise', { passes: [] }],
        ['submit'],
      ),
    )
    expect(
      rounds.map(({ number, edition, passes, end }) => [
        number,
        edition,
        passes.length,
        end?.transition ?? null,
      ]),
    ).toEqual([
      [1, 1, 0, 'recall'],
      [2, 1, 1, 'publish'],
      [3, 2, 0, null],
    ])
  })

  it('keep a signature on paper that was recorded and not confirmed', () => {
    const paperSignature = {
      attachment: 'scan',
      signedBy: '张主任',
      signedOn: '2018-02-28',
      recordedBy: 'publisher',
      recordedAt: at,
    }
    expect(roundsOf(rows(['submit'], ['recordSignature', { paperSignature }]))).toMatchObject([
      { paper: paperSignature, end: null },
    ])
  })
})
