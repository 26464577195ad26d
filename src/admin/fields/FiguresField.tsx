'use client'
import { Button, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { type FigureRow, figuresProblems } from '../../domain/figures.ts'
import { useSay } from '../useSay.ts'
import srOnly from '../srOnly.module.scss'
import styles from './figures.module.scss'
import { FieldFrame } from './FieldFrame.tsx'
import { FIGURE_COLUMNS } from './figureColumns.ts'
import { FigureCell } from './FigureCell.tsx'
import { newFigure, readFigureRows } from './figureRows.ts'

/** The figures of an initiative as a table: read where it is closed, typed in where it is open. */
export const FiguresField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { say } = useSay()
  const { value, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const rows = readFigureRows(value)
  const isReadOnly = Boolean(readOnly || disabled || field.admin?.readOnly)
  const problems = showError ? figuresProblems(value) : []
  const change = (index: number, part: Partial<FigureRow>) =>
    setValue(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <FieldFrame field={field} path={path} problem={showError ? errorMessage : undefined}>
      {rows.length === 0 ? <p className={styles['none']}>{say('noFigures')}</p> : null}
      {rows.length > 0 ? (
        <table className={styles['figures']}>
          <thead>
            <tr>
              {FIGURE_COLUMNS.map(({ name, word }) => (
                <th key={name} scope="col">
                  {say(word)}
                </th>
              ))}
              {isReadOnly ? null : (
                <th scope="col">
                  <span className={srOnly['srOnly']}>{say('remove')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.id}>
                {FIGURE_COLUMNS.map((column) => (
                  <FigureCell
                    key={column.name}
                    column={column}
                    isReadOnly={isReadOnly}
                    isWrong={problems.includes(`[${index}].${column.name}`)}
                    row={row}
                    onChange={(part) => change(index, part)}
                  />
                ))}
                {isReadOnly ? null : (
                  <td>
                    <Button
                      aria-label={`${say('remove')}：${row.label}`}
                      buttonStyle="subtle"
                      margin={false}
                      onClick={() => setValue(rows.filter((_row, at) => at !== index))}
                      size="small"
                    >
                      {say('remove')}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {isReadOnly ? null : (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setValue([...rows, newFigure()])}
          size="small"
        >
          {say('addFigure')}
        </Button>
      )}
    </FieldFrame>
  )
}
