import { describe, expect, it } from '@jest/globals'
import { toldChapters } from '../../../src/operations/toldChapters.ts'
import { chapterTree } from '../../../src/record/snapshot/chapterTree.ts'
import { richText } from '../../support/richText.ts'

const section = (id: string, more: object = {}) => ({
  id,
  heading: id,
  order: id,
  parent: null,
  workflowState: 'draft' as const,
  createdAt: '2026-01-01T00:00:00.000Z',
  body: null,
  covers: null,
  ...more,
})
const told = (
  sections: readonly ReturnType<typeof section>[],
  tables: readonly { table: 't2'; cells: Record<string, Record<string, string>> }[] = [],
) => [...toldChapters({ format: 'R2021', chapters: chapterTree(sections), sections, tables })]

describe('the chapters in which something is said', () => {
  it('are those with a text, and those above one', () => {
    const below = section('a1', { parent: 'a', body: richText('内容') })
    expect(told([section('a'), below, section('b')])).toEqual(['a', 'a1'])
  })

  it('are those whose topics a filled table tells of', () => {
    const sections = [section('a', { covers: ['proactiveDisclosure'] }), section('b')]
    const filled = { table: 't2' as const, cells: { regulations: { made: '1' } } }
    expect(told(sections, [filled])).toEqual(['a'])
    expect(told(sections, [{ ...filled, cells: {} }])).toEqual([])
  })

  it('are none of which all that is said was dropped', () => {
    const body = richText('内容')
    const below = section('a1', { parent: 'a', body, workflowState: 'dropped' })
    expect(told([section('a'), below, section('b', { body, workflowState: 'dropped' })])).toEqual(
      [],
    )
  })
})
