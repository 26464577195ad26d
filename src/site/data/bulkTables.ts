import { createHash } from 'node:crypto'
import type { FreshView } from '../../record/freshView.ts'
import type { RecordView } from '../../record/RecordView.ts'
import type { NextTurn } from '../../record/turns.ts'
import { withFreshView } from '../../record/withFreshView.ts'
import { matchingReports } from '../../record/schema/queries/matchingReports.ts'
import { compareKeys } from '../../record/schema/cursors.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import type { Terms } from '../terms.ts'
import { CSV_HEAD, csvOfCells } from './tablesCsv.ts'
import { jsonOfTables } from './tablesJson.ts'

/** Which reports are taken along: those of a year, or all. */
interface Extent {
  readonly year: number | null
}

/** The newest editions that are shown, newest year first, then by organization. */
export const shownEditions = async (
  view: RecordView,
  { year }: Extent,
): Promise<readonly EditionHeader[]> => {
  const matching = await matchingReports(view, year === null ? {} : { years: [year] })
  return matching
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ header }) => header)
    .filter((header) => view.noticeOf(header) === null)
}

/** As what the tables are written, and under which terms they may be used. */
interface Form {
  readonly format: 'csv' | 'json'
  readonly terms: Terms | null
}

/** What tells two downloads of the same extent apart: which editions are in it, under which terms. */
export const tagOf = (
  editions: readonly EditionHeader[],
  { format, terms }: Form,
): string => {
  const hash = createHash('sha256').update(JSON.stringify([format, terms]))
  for (const { id } of editions) hash.update(id)
  return `W/"${hash.digest('base64url')}"`
}

interface Source {
  readonly record: FreshView
  /** Waits until the next report may be worked on. */
  readonly nextTurn: NextTurn
}

/**
 * The tables of many reports, one report at a time, so that no more than one is in memory. Before each it
 * is looked whether it is still shown: what is taken down while somebody downloads is not sent any more.
 */
export async function* tablesOf(
  { record, nextTurn }: Source,
  editions: readonly EditionHeader[],
  { format, terms }: Form,
): AsyncGenerator<string> {
  const said = terms ? `"terms":${JSON.stringify(terms)},` : ''
  yield format === 'csv' ? CSV_HEAD : `{${said}"reports":[`
  let isFirst = true
  for (const header of editions) {
    await nextTurn()
    const piece = await withFreshView(record, async (view) => {
      if (view.noticeOf(header)) return null
      const snapshot = await view.snapshotOf(header, 'inPassing')
      return format === 'csv'
        ? csvOfCells(header, snapshot)
        : `${isFirst ? '' : ',\n'}${JSON.stringify(jsonOfTables(header, snapshot))}`
    })
    if (piece === null) continue
    yield piece
    isFirst = false
  }
  if (format === 'json') yield ']}\n'
}
