'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useMemo } from 'react'
import type { TableFrame } from '../../domain/checks/checkTable.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import type { LastYearsTable } from '../../domain/grid/carriedOver.ts'
import { readCells } from '../../domain/cells.ts'
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
 * spreadsheet where it is open and read where it is closed.
 *
 * It is a plain table of inputs. Grid libraries were looked at and left: AG Grid Community 36 (MIT) is 1.3 MB
 * of script, draws `div`s with roles, and keeps ranges and the clipboard for its paid edition; Glide Data
 * Grid 6 (MIT) draws on a canvas and wants React 18; Handsontable 18, the nearest to a spreadsheet, is not
 * free software. None prints the merged headings of a statutory form as `th` with a scope, which the 175
 * cells are read by. What keys and the clipboard do is in `src/domain/grid`, tested without a browser.
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
