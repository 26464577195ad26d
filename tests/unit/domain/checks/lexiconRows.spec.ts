import { describe, expect, it } from '@jest/globals'
import { DEFAULT_LEXICON } from '../../../../src/domain/checks/lexicon/defaultLexicon.ts'
import { faultyEntries } from '../../../../src/domain/checks/lexicon/faultyEntries.ts'
import { toLexicon, toLexiconRows } from '../../../../src/domain/checks/lexicon/lexiconRows.ts'

describe('the lexicon as an office edits it', () => {
  it('is the same lexicon, whichever way round', () => {
    expect(toLexicon(toLexiconRows(DEFAULT_LEXICON))).toEqual(DEFAULT_LEXICON)
    expect(faultyEntries(toLexiconRows(DEFAULT_LEXICON))).toEqual([])
  })

  it('takes what a form leaves empty for absent', () => {
    const row = {
      kind: 'confused',
      written: '帐户',
      meant: '账户',
      before: [],
      notAfter: null,
    } as const
    expect(toLexicon([row]).confused).toEqual([{ wrong: '帐户', right: '账户' }])
  })

  it('names every broken entry by its place in the whole list', () => {
    const rows = [
      { kind: 'mixed', written: '累积', meant: '累计' },
      { kind: 'confused', written: '帐户', meant: '' },
      { kind: 'mayRepeat', written: ' ' },
      { kind: 'confused', written: '一样', meant: '一样' },
      { kind: 'mixed', written: '帐户', meant: '账户', notAfter: ['开'] },
      { kind: 'confused', written: '长'.repeat(41), meant: '短', before: [''] },
    ] as const
    expect(faultyEntries(rows).map(({ index, field }) => [index, field])).toEqual([
      [1, 'meant'],
      [2, 'written'],
      [3, null],
      [4, null],
      [5, 'written'],
      [5, 'before'],
    ])
  })
})
