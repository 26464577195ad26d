import { describe, expect, it } from '@jest/globals'
import {
  addContribution,
  type Contribution,
  contributorsSince,
  readContributions,
} from '../../../src/domain/contributions.ts'

const by = (person: string, baseEdition = 0, what: Contribution['what'] = 'content') => ({
  person,
  baseEdition,
  what,
})

describe('who contributed', () => {
  it('is kept once for each edition and each kind of change', () => {
    const once = addContribution([], by('a'))
    expect(addContribution(once, by('a'))).toEqual([by('a')])
    expect(addContribution(once, by('a', 1))).toEqual([by('a'), by('a', 1)])
    expect(addContribution(once, by('a', 0, 'place'))).toEqual([by('a'), by('a', 0, 'place')])
    expect(addContribution(once, by('b'))).toEqual([by('a'), by('b')])
  })

  it('counts from the last edition on: who only worked on an earlier one is free to review', () => {
    const list = [by('a', 0), by('b', 1), by('b', 1, 'place'), by('c', 2)]
    expect(contributorsSince(list, 0)).toEqual(['a', 'b', 'c'])
    expect(contributorsSince(list, 1)).toEqual(['b', 'c'])
    expect(contributorsSince(list, 2)).toEqual(['c'])
    expect(contributorsSince(list, 3)).toEqual([])
  })

  it('moving something is a contribution as well', () => {
    expect(contributorsSince([by('a', 0, 'place')], 0)).toEqual(['a'])
  })
})

describe('contributions as the database gives them', () => {
  it('what is none is left out', () => {
    const mixed = [by('a'), null, 'a', {}, { person: 'b' }, { person: 3, baseEdition: 0 }]
    expect(readContributions(mixed)).toEqual([by('a')])
  })

  it.each([undefined, null, {}, 'a', 0])('%p is an empty list', (value) => {
    expect(readContributions(value)).toEqual([])
  })
})
