import { CHANGE_KINDS } from '../../domain/changeKinds.ts'
import { csvLine } from '../../domain/csvLine.ts'
import type { NoticeRow } from '../../record/snapshot/EditionRow.ts'
import type { SiteAnswer, SiteRequest, SiteRoute } from '../SiteRoute.ts'
import { withTerms } from '../terms.ts'
import { findEdition } from './findEdition.ts'
import { CSV_HEAD, csvOfCells } from './tablesCsv.ts'
import { jsonOfTables } from './tablesJson.ts'

const GONE = 410

/** What stands in the place of data that is no longer shown: why, and nothing else. */
const hidden = (notice: NoticeRow, format: 'csv' | 'json'): SiteAnswer => {
  const { at, kind, reason, explanation } = notice
  const body =
    format === 'csv'
      ? csvLine([CHANGE_KINDS[kind].zh, reason, explanation])
      : JSON.stringify({ notice: { at, kind, reason, explanation } })
  return { status: GONE, body }
}

const answerWith =
  (format: 'csv' | 'json') =>
  async (request: SiteRequest): Promise<SiteAnswer | null> => {
    const { params, view } = request
    const header = await findEdition(request)
    if (!header) return null
    const notice = view.noticeOf(header)
    if (notice) return hidden(notice, format)
    const snapshot = await view.snapshotOf(header)
    const only = params['table'] ?? null
    if (only !== null && !snapshot.statisticalTables.some(({ table }) => table === only)) return null
    return {
      body:
        format === 'csv'
          ? CSV_HEAD + csvOfCells(header, snapshot, only)
          : JSON.stringify({
              ...withTerms(request.settings),
              ...jsonOfTables(header, snapshot, only),
            }),
    }
  }

const EDITION = '/reports/:organization/:year/editions/:edition'

/**
 * The statutory tables of an edition, all or one, as CSV and as JSON; `/reports/{organization}/{year}.csv` is
 * those of the newest. 410 with the notice where the edition is taken down or sealed.
 */
export const TABLE_ROUTES: readonly SiteRoute[] = [
  ...['/reports/:organization/:year', EDITION, `${EDITION}/tables`, `${EDITION}/tables/:table`].map(
    (path): SiteRoute => ({ path: `${path}.csv`, type: 'text/csv', answer: answerWith('csv') }),
  ),
  ...[`${EDITION}/tables`, `${EDITION}/tables/:table`].map(
    (path): SiteRoute => ({
      path: `${path}.json`,
      type: 'application/json',
      answer: answerWith('json'),
    }),
  ),
]
