'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useMemo } from 'react'
import type { TableFrame } from '../../domain/checks/checkTable.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import type { LastYearsTable } from '../../domain/grid/carriedOver.ts'
import { readCells } from '../../domain/grid/readCells.ts'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { useSay } from '../useSay.ts'
import { EditedTable } from './EditedTable.tsx'
import { ReadTable } from './ReadTable.tsx'

interface Props extends Pick<JSONFieldClientProps, 'field' | 'path'> {
  readonly frame: TableFrame
  readonly lastYear: LastYearsTable | null
  readonly readOnly: boolean
  readonly table: string
}

/**
 * The cells of a statutory table, as a field of the form: drawn as the form prints it, typed in like a
 * spreadsheet where it is open and read where it is closed. It is a plain table of inputs. The grid
 * libraries were looked at and left: those that draw on a canvas or in `div`s have neither the merged
 * headings of the statutory forms nor `th` and `scope` to read them by; the most complete one is not free,
 * the others weigh from half a megabyte up for a table of 175 cells. What a spreadsheet does with keys and
 * the clipboard is in `src/domain/grid`, a few functions that are tested without a browser.
 */
export const TableEditor = ({ field, path: given, frame, lastYear, readOnly, table }: Props) => {
  const { say } = useSay()
  const { value, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const cells = useMemo(() => readCells(value), [value])
  const definition = tableOf(frame.format, table)
  const problem = definition ? errorMessage : say('tableUnknown', { table })
  return (
    <FieldFrame field={field} path={path} problem={showError || !definition ? problem : undefined}>
      {definition ? (
        readOnly ? (
          <ReadTable cells={cells} definition={definition} frame={frame} lastYear={lastYear} />
        ) : (
          <EditedTable
            cells={cells}
            definition={definition}
            frame={frame}
            isLocked={disabled}
            lastYear={lastYear}
            setValue={setValue}
          />
        )
      ) : null}
    </FieldFrame>
  )
}
