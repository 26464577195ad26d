import { describe, expect, it } from '@jest/globals'
import { movesOf } from '../../../src/admin/outline/movesOf.ts'
import { chapterTree, inOneList, type Placed } from '../../../src/record/snapshot/chapterTree.ts'

const section = (id: string, order: string, parent: string | null = null): Placed => ({
  id,
  heading: id,
  order,
  parent,
  workflowState: 'draft',
  createdAt: '2018-01-01T00:00:00.000Z',
})
const SECTIONS = [
  section('a', 'a0'),
  section('b', 'a1'),
  section('c', 'a2'),
  section('b1', 'a3', 'b'),
  section('b2', 'a4', 'b'),
]

/** Which section stands where after a move, in reading order. */
const after = (id: string, choose: (moves: NonNullable<ReturnType<typeof movesOf>>) => unknown) => {
  const moves = movesOf(chapterTree(SECTIONS), id)
  const place: unknown = moves ? choose(moves) : null
  if (typeof place !== 'object' || place === null) return place
  const moved = SECTIONS.map((each) => (each.id === id ? { ...each, ...place } : each))
  return inOneList(chapterTree(moved)).map(({ section: { id: found }, level }) => found + level)
}

describe('the places that a section can be moved to', () => {
  it('one up, one down, with what stands below it', () => {
    expect(after('b', ({ up }) => up)).toEqual(['b1', 'b12', 'b22', 'a1', 'c1'])
    expect(after('b', ({ down }) => down)).toEqual(['a1', 'c1', 'b1', 'b12', 'b22'])
    expect(after('c', ({ up }) => up)).toEqual(['a1', 'c1', 'b1', 'b12', 'b22'])
  })

  it('the first goes no further up, the last no further down, each among its siblings', () => {
    expect([after('a', ({ up }) => up), after('c', ({ down }) => down)]).toEqual([null, null])
    expect([after('b1', ({ up }) => up), after('b2', ({ down }) => down)]).toEqual([null, null])
  })

  it('to the end of another chapter or of the report, and neither below itself nor where it is', () => {
    const targets = (id: string) => movesOf(chapterTree(SECTIONS), id)?.below.map((each) => each.id)
    expect(targets('b')).toEqual(['a', 'c'])
    expect(targets('b1')).toEqual(['a', 'b2', 'c'])
    expect(after('a', ({ below }) => below[0]?.place)).toEqual(['b1', 'b12', 'b22', 'a2', 'c1'])
    expect(after('b1', ({ top }) => top)).toEqual(['a1', 'b1', 'b22', 'c1', 'b11'])
    expect(after('a', ({ top }) => top)).toBeNull()
  })

  it('nowhere deeper than the tree may be, with all that stands below it', () => {
    const deep = chapterTree([
      ...SECTIONS,
      section('b11', 'a0', 'b1'),
      section('b111', 'a0', 'b11'),
      section('c1', 'a0', 'c'),
    ])
    const targets = (id: string) => movesOf(deep, id)?.below.map((each) => each.id)
    expect(targets('a')).toEqual(['b', 'b1', 'b11', 'b2', 'c', 'c1'])
    expect(targets('c')).toEqual(['a', 'b', 'b1', 'b2'])
  })

  it('two with the same key have none between them: it goes behind both', () => {
    const twins = chapterTree([section('a', 'a0'), section('b', 'a0'), section('c', 'a1')])
    expect(movesOf(twins, 'c')?.up?.order.localeCompare('a0')).toBe(1)
  })
})
