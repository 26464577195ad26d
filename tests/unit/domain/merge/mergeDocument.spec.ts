import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isSame } from '../../../../src/domain/merge/isSame.ts'
import { mergeDocument } from '../../../../src/domain/merge/mergeDocument.ts'
import { textOf } from '../../../support/textNodes.ts'
import { TEXT_PAIRS } from './textPairs.ts'
import { VALUE_PAIRS } from './valuePairs.ts'

const namesIn = (...states: readonly object[]) => [...new Set(states.flatMap(Object.keys))]
const fields = (state: object) => ({ ...state })

describe('two changes of one document', () => {
  it.each([...VALUE_PAIRS, ...TEXT_PAIRS])(
    '$title',
    ({ base, mine, theirs, clashes, chosen = [], merged }) => {
      const names = namesIn(base, mine, theirs)
      const merging = mergeDocument({
        names,
        base: fields(base),
        mine: fields(mine),
        theirs: fields(theirs),
      })
      expect(merging.clashes.map(({ path }) => path.join('/'))).toEqual(clashes)
      const choices = Object.fromEntries(
        merging.clashes.map(({ key }, at) => [key, chosen[at] ?? 'mine'] as const),
      )
      const settled = merging.settle(choices)
      for (const [name, value] of Object.entries(merged)) {
        expect([name, settled[name]]).toEqual([
          name,
          isSame(settled[name], value) ? settled[name] : value,
        ])
      }
    },
  )

  const SENTENCES = [
    '甲单位公开信息。',
    '乙单位受理申请。',
    '丙单位组织培训。',
    '丁单位检查网站。',
    '戊。',
  ]
  const text = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 })
  const body = (lines: readonly string[]) => ({ body: textOf(...lines) })
  const linesOf = (value: unknown) =>
    SENTENCES.filter((each) => JSON.stringify(value).includes(each))

  it('whoever alone changed a text gets it as she left it, whichever side she is on', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        const names = ['body']
        const asMine = mergeDocument({
          names,
          base: body(base),
          mine: body(changed),
          theirs: body(base),
        })
        const asTheirs = mergeDocument({
          names,
          base: body(base),
          mine: body(base),
          theirs: body(changed),
        })
        for (const { clashes, settle } of [asMine, asTheirs]) {
          expect(clashes).toEqual([])
          expect(isSame(settle({})['body'], textOf(...changed))).toBe(true)
        }
      }),
    )
  })

  it('where both are chosen everything stands that either of the two put in', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merging = mergeDocument({
          names: ['body'],
          base: body(base),
          mine: body(mine),
          theirs: body(theirs),
        })
        const choices = Object.fromEntries(
          merging.clashes.map(({ key, choices: [, , both] }) => [key, both ?? 'mine'] as const),
        )
        const stands = linesOf(merging.settle(choices))
        const added = (lines: readonly string[]) => lines.filter((line) => !base.includes(line))
        // A block that one took out and the other changed is offered as one or the other.
        if (merging.clashes.some(({ choices: offered }) => offered.length < 3)) return
        expect(stands).toEqual(expect.arrayContaining([...added(mine), ...added(theirs)]))
      }),
    )
  })
})
