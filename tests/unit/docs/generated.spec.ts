import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DOCUMENTS } from '../../../scripts/docs/documents.ts'
import { staleDocuments } from '../../../scripts/docs/staleDocuments.ts'
import { table } from '../../../scripts/docs/table.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string | null => {
  const place = path.join(root, file)
  return existsSync(place) ? readFileSync(place, 'utf8') : null
}
const staleWith = async (reading: (file: string) => string | null) =>
  (await staleDocuments({ documents: DOCUMENTS, read: reading })).map(({ file }) => file)

describe('the generated documents', () => {
  it('are what the tables say', async () => {
    expect(await staleWith(read)).toEqual([])
  })

  it('one that was changed by hand, or is not there, is named', async () => {
    const edited = (file: string) =>
      file === 'docs/errors.md' ? `${read(file)} ` : file === 'docs/workflow.md' ? null : read(file)
    expect(await staleWith(edited)).toEqual(['docs/workflow.md', 'docs/errors.md'])
  })

  it('a bar or a line break in a cell does not break the table', () => {
    expect(table(['a'], [['b | c\nd']])).toBe('| a |\n| --- |\n| b \\| c d |')
  })
})
