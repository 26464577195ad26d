import { RESULT_ROWS } from '../../domain/formats/tables/applications.ts'
import type { Table } from '../asking/reportQuery.ts'
import { useSite } from '../useSite.ts'

/** The kinds of results of 表三, each with the rows that make it up. */
const GROUPS = [
  ['予以公开', ['disclosed']],
  ['部分公开', ['partlyDisclosed']],
  ['不予公开', RESULT_ROWS.withheld],
  ['无法提供', RESULT_ROWS.unavailable],
  ['不予处理', RESULT_ROWS.notProcessed],
  ['其他处理', RESULT_ROWS.other],
] as const

const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`

/** How the applications of a year were resolved, as bars; every number stands beside its bar. */
export const ResultsChart = ({ table }: { readonly table: Table }) => {
  const { say } = useSite()
  const totals = new Map(
    table.cells.flatMap(({ row, column, value }) =>
      column === 'total' ? [[row, Number(value)] as const] : [],
    ),
  )
  const total = totals.get('resultsTotal') ?? 0
  if (total <= 0) return null
  const bars = GROUPS.map(([label, rows]) => ({
    label,
    count: rows.reduce((sum, row) => sum + (totals.get(row) ?? 0), 0),
  }))
  const most = Math.max(...bars.map(({ count }) => count), 1)
  return (
    <figure className="chart">
      <figcaption>
        <strong>{say('results')}</strong>
        <span>{say('resultsLead', { total })}</span>
      </figcaption>
      <dl>
        {bars.map(({ label, count }) => (
          <div key={label}>
            <dt lang="zh-CN">{label}</dt>
            <dd>
              <svg aria-hidden="true" height="14" width="100%">
                <rect className="track" height="14" rx="2" width="100%" />
                <rect className="bar" height="14" rx="2" width={share(count, most)} />
              </svg>
              <span className="count">{say('cases', { count })}</span>
              <span className="share">{share(count, total)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
