import { describe, expect, it } from '@jest/globals'
import { placeAt, type Spot, type Step, stepFrom } from '../../../src/admin/outline/places.ts'
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
const TREE = chapterTree(SECTIONS)

/** Which section stands where once a place is taken, in reading order with its level. */
const taken = (id: string, place: ReturnType<typeof placeAt>) =>
  place &&
  inOneList(
    chapterTree(SECTIONS.map((each) => (each.id === id ? { ...each, ...place } : each))),
  ).map(({ section: { id: found }, level }) => found + level)
const put = (id: string, spot: Spot, target: string) =>
  taken(id, placeAt(TREE, { id, spot, target }))
const stepped = (id: string, step: Step) => taken(id, stepFrom(TREE, { id, step }))

describe('where a section may be put down', () => {
  it('before, behind and at the end inside another one, with all that stands below it', () => {
    expect(put('c', 'before', 'a')).toEqual(['c1', 'a1', 'b1', 'b12', 'b22'])
    expect(put('b', 'after', 'c')).toEqual(['a1', 'c1', 'b1', 'b12', 'b22'])
    expect(put('a', 'inside', 'b')).toEqual(['b1', 'b12', 'b22', 'a2', 'c1'])
    expect(put('a', 'after', 'b1')).toEqual(['b1', 'b12', 'a2', 'b22', 'c1'])
    expect(put('b2', 'before', 'c')).toEqual(['a1', 'b1', 'b12', 'b21', 'c1'])
  })

  it('not in itself, nor below itself, nor where it stands', () => {
    expect(put('b', 'inside', 'b')).toBeNull()
    expect(put('b', 'inside', 'b1')).toBeNull()
    expect(put('b', 'after', 'a')).toBeNull()
    expect(put('b', 'before', 'c')).toBeNull()
    expect(put('b2', 'inside', 'b')).toBeNull()
  })

  it('not deeper than the tree may be', () => {
    const deep = chapterTree([
      section('a', 'a0'),
      section('b', 'a1', 'a'),
      section('c', 'a2', 'b'),
      section('d', 'a3', 'c'),
      section('e', 'a4'),
      section('f', 'a5', 'e'),
    ])
    expect(placeAt(deep, { id: 'e', spot: 'inside', target: 'd' })).toBeNull()
    expect(placeAt(deep, { id: 'e', spot: 'after', target: 'd' })).toBeNull()
    expect(placeAt(deep, { id: 'e', spot: 'after', target: 'c' })).not.toBeNull()
  })

  it('between two that carry the same key, behind both', () => {
    const same = chapterTree([section('a', 'a0'), section('b', 'a0'), section('c', 'a1')])
    const place = placeAt(same, { id: 'c', spot: 'before', target: 'b' })
    expect(String(place?.order) > 'a0').toBe(true)
  })
})

describe('where an arrow key leads', () => {
  it('up and down among those of the same level', () => {
    expect(stepped('b', 'up')).toEqual(['b1', 'b12', 'b22', 'a1', 'c1'])
    expect(stepped('b1', 'down')).toEqual(['a1', 'b1', 'b22', 'b12', 'c1'])
    expect([stepped('a', 'up'), stepped('c', 'down'), stepped('b2', 'down')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('in: below the one before; out: behind the one above', () => {
    expect(stepped('c', 'in')).toEqual(['a1', 'b1', 'b12', 'b22', 'c2'])
    expect(stepped('b2', 'in')).toEqual(['a1', 'b1', 'b12', 'b23', 'c1'])
    expect(stepped('b1', 'out')).toEqual(['a1', 'b1', 'b22', 'b11', 'c1'])
    expect([stepped('a', 'in'), stepped('a', 'out')]).toEqual([null, null])
  })
})
