'use client'
import { useMemo } from 'react'
import type { Cells } from '../../domain/cells.ts'
import type { TableFrame } from '../../domain/checks/checkTable.ts'
import { typedCell } from '../../domain/formats/tableCells.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import type { LastYearsTable } from '../../domain/grid/carriedOver.ts'
import { factsOf } from './cellFacts.ts'
import { cellId } from './cellId.ts'
import { CellNotes, hasNote, noteIdOf } from './CellNotes.tsx'
import { CellText } from './CellText.tsx'
import { FaultList } from './FaultList.tsx'
import { marksOf } from './marksOf.ts'
import { PrintedTable } from './PrintedTable.tsx'
import styles from './tableEditor.module.scss'

interface Props {
  readonly cells: Cells
  readonly definition: TableDefinition
  readonly frame: TableFrame
  readonly lastYear: LastYearsTable | null
}

/** A table that is read: the same table and the same faults, without anything to type in. */
export const ReadTable = ({ cells, definition, frame, lastYear }: Props) => {
  const facts = useMemo(
    () => factsOf(definition, { frame, cells, lastYear }),
    [cells, definition, frame, lastYear],
  )
  return (
    <div className={styles['editor']}>
      <div className={styles['scroll']}>
        <PrintedTable
          definition={definition}
          draw={({ cell, columns }) => (
            <CellText
              {...marksOf(facts, cell)}
              columns={columns}
              describedBy={hasNote(facts, cell) ? noteIdOf(cell) : undefined}
              id={cellId(cell)}
              text={typedCell(cells, cell) ?? ''}
            />
          )}
        />
      </div>
      <CellNotes definition={definition} facts={facts} isOpen={false} />
      <FaultList
        definition={definition}
        facts={facts}
        onGo={({ row, column }) =>
          document
            .getElementById(cellId({ row, column: column ?? definition.columns[0]?.id ?? '' }))
            ?.focus()
        }
      />
    </div>
  )
}
