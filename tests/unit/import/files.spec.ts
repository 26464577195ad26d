import { describe, expect, it } from '@jest/globals'
import { parseReport } from '../../../src/import/parseReport.ts'
import { readSource } from '../../../src/import/readSource.ts'
import type { ParsedSection } from '../../../src/import/types.ts'
import type { Tree } from '../../fixtures/import/files/FileCase.ts'
import { FILE_CASES } from '../../fixtures/import/files/fileCases.ts'

const treeOf = (sections: readonly ParsedSection[]): Tree =>
  sections.flatMap(({ number, heading, body, children }) => [
    `${number}|${heading}|${body}`,
    ...(children.length === 0 ? [] : [treeOf(children)]),
  ])

const read = (bytes: Uint8Array) => {
  const source = readSource(bytes)
  if (!('source' in source)) throw new Error(source.refusal)
  return parseReport(source.source)
}

describe.each(FILE_CASES)('$file: $name', (wanted) => {
  const { report, issues } = read(wanted.bytes)

  it('has the tree and the text that were written down for it', () => {
    expect(report.title).toBe(wanted.title)
    expect(report.preamble.split('\n')).toEqual(wanted.preamble)
    expect(treeOf(report.sections)).toEqual(wanted.tree)
  })

  it('has its tables and links, cell by cell', () => {
    const tables = report.statisticalTables.map(({ table, cells }) => [table, cells])
    expect(Object.fromEntries(tables)).toEqual(wanted.tables ?? {})
    expect(report.proposalResponses.map(({ title, url }) => [title, url])).toEqual(
      wanted.proposals ?? [],
    )
  })

  it('tells what was left out or is to be looked at, and nothing else', () => {
    expect(issues.map(({ code, excerpt }) => `${code} ${excerpt}`)).toEqual(wanted.told)
  })
})
