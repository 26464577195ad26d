import { FieldDiffLabel } from '@payloadcms/ui'
import type { JSONFieldDiffServerComponent } from 'payload'
import { cellName } from '../../domain/formats/cellName.ts'
import { tableOfCells } from '../../domain/formats/tableOfCells.ts'
import { languageOf } from '../../domain/localized.ts'
import { changedCells } from '../../domain/grid/changedCells.ts'
import { readCells } from '../../domain/cells.ts'
import { say } from '../say.ts'
import styles from './tableDiff.module.scss'

/** What changed in a table between two versions: each cell by its name, before and after. */
export const TableDiff: JSONFieldDiffServerComponent = ({
  comparisonValue,
  versionValue,
  field,
  i18n,
}) => {
  const [before, after] = [readCells(comparisonValue), readCells(versionValue)]
  const changes = changedCells(before, after)
  const definition = tableOfCells({ ...before, ...after })
  const { language } = i18n
  const label = typeof field.label === 'object' ? field.label[languageOf(language)] : field.label
  const blank = say(language, 'diffBlank')
  return (
    <div className={styles['diff']}>
      <FieldDiffLabel>
        {typeof label === 'string' ? label : field.name}
        {' · '}
        {changes.length === 0
          ? say(language, 'diffNone')
          : say(language, 'diffCount', { count: changes.length })}
      </FieldDiffLabel>
      {changes.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(language, 'diffCell')}</th>
              <th scope="col">{say(language, 'diffBefore')}</th>
              <th scope="col">{say(language, 'diffAfter')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ row, column, before: was, after: is }) => (
              <tr key={`${row}.${column}`}>
                <th lang="zh" scope="row">
                  {definition ? cellName(definition, { row, column }) : `${row}.${column}`}
                </th>
                <td>
                  <del>{was?.trim() ? was : blank}</del>
                </td>
                <td>
                  <ins>{is?.trim() ? is : blank}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
