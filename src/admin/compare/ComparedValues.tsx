import type { NamedFieldChange } from '../../operations/changes/compareWorking.ts'
import { say } from '../say.ts'
import styles from './compare.module.scss'
import { Segments } from './Segments.tsx'

interface Props {
  readonly code: string
  readonly values: readonly NamedFieldChange[]
}

/** Cells of a table, members of a figure, lines of an address: each by its name, before and after. */
export const ComparedValues = ({ code, values }: Props) => (
  <table className={styles['values']}>
    <thead>
      <tr>
        <th scope="col">{say(code, 'compareItem')}</th>
        <th scope="col">{say(code, 'compareFrom')}</th>
        <th scope="col">{say(code, 'compareTo')}</th>
      </tr>
    </thead>
    <tbody lang="zh">
      {values.map(({ field, path, label, before, after, blocks }) => {
        const segments = blocks.flatMap((block) => block.segments)
        return (
          <tr key={[field, ...path].join('.')} data-change="" tabIndex={-1}>
            <th scope="row">{label}</th>
            <td>
              {before === null ? (
                say(code, 'compareBlank')
              ) : (
                <Segments code={code} segments={segments} side="before" />
              )}
            </td>
            <td>
              {after === null ? (
                say(code, 'compareBlank')
              ) : (
                <Segments code={code} segments={segments} side="after" />
              )}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
