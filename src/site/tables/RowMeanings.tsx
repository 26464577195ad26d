import { rowMeaning } from '../../domain/formats/rowMeanings.ts'
import type { Table } from '../asking/reportQuery.ts'
import { useSite } from '../useSite.ts'

/** What each row of a statutory table counts, in plain words. */
export const RowMeanings = ({ table }: { readonly table: Table }) => {
  const { say, name } = useSite()
  const told = table.rows.flatMap(({ id, label }) => {
    const meaning = rowMeaning(table.table, id)
    return meaning ? [{ id, label, meaning }] : []
  })
  if (told.length === 0) return null
  return (
    <details className="meanings">
      <summary>{say('rowMeanings')}</summary>
      <dl>
        {told.map(({ id, label, meaning }) => (
          <div key={id}>
            <dt lang="zh-CN">{label}</dt>
            <dd>{name(meaning)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
