'use client'
import { useCallback, useLayoutEffect, useMemo } from 'react'
import type { Cells } from '../../domain/cells.ts'
import type { TableFrame } from '../../domain/checks/checkTable.ts'
import { cellName } from '../../domain/formats/cellName.ts'
import { cellKindOf, typedCell } from '../../domain/formats/tableCells.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import type { LastYearsTable } from '../../domain/grid/carriedOver.ts'
import {
  cellAt,
  cellsInRange,
  gridOf,
  isInRange,
  isSamePlace,
  type Place,
  placeOfCell,
} from '../../domain/grid/Grid.ts'
import { useSay } from '../useSay.ts'
import { factsOf, keyOf } from './cellFacts.ts'
import { cellId } from './cellId.ts'
import { CellInput } from './CellInput.tsx'
import { CellNotes, hasNote, noteIdOf } from './CellNotes.tsx'
import { FaultList } from './FaultList.tsx'
import { marksOf } from './marksOf.ts'
import { PrintedTable } from './PrintedTable.tsx'
import styles from './tableEditor.module.scss'
import { TableKeys } from './TableKeys.tsx'
import { TableTools } from './TableTools.tsx'
import { useCells } from './useCells.ts'
import { useGridEvents } from './useGridEvents.ts'
import { useSelection } from './useSelection.ts'
import { useTableActs } from './useTableActs.ts'

const OFFERED = { total: 'offerTotal', lastYear: 'offerLastYear', form: 'offerForm' } as const

interface Props {
  readonly cells: Cells
  readonly definition: TableDefinition
  readonly frame: TableFrame
  /** Nothing may be changed for the moment: the form is on its way. */
  readonly isLocked: boolean
  readonly lastYear: LastYearsTable | null
  readonly setValue: (value: Cells) => void
}

/** A table that is typed in: moved through by keys, pasted into, with its totals and faults as they are now. */
export const EditedTable = (props: Props) => {
  const { cells, definition, frame, isLocked, lastYear, setValue } = props
  const { say } = useSay()
  const grid = useMemo(() => gridOf(definition), [definition])
  const facts = useMemo(
    () => factsOf(definition, { frame, cells, lastYear }),
    [cells, definition, frame, lastYear],
  )
  const typing = useCells({ definition, cells, setValue })
  const selection = useSelection(grid, cellId)
  const acts = useTableActs({ definition, grid, cells, facts, typing, selection })
  const events = useGridEvents({ ...acts, grid, isLocked, typing, selection })
  const { type, mode } = typing
  const { range, elementAt, goTo } = selection

  // A cell that is chosen is overwritten by what is typed next.
  useLayoutEffect(() => {
    const input = elementAt(range.from)
    if (mode === 'ready' && input && input === document.activeElement) input.select()
  }, [cells, elementAt, mode, range.from])

  const onType = useCallback(
    (place: Place, text: string): void => {
      const cell = cellAt(grid, place)
      if (cell) type(cell, text)
    },
    [grid, type],
  )
  const selected = cellsInRange(grid, range)
  const isRange = !isSamePlace(range.from, range.to)
  const here = cellAt(grid, range.from)
  const before = here && lastYear ? typedCell(lastYear.cells, here) : undefined

  return (
    <div className={styles['editor']}>
      <TableTools
        canRedo={typing.canRedo}
        canUndo={typing.canUndo}
        carried={acts.carried.length}
        isLocked={isLocked}
        onCarried={() => acts.fill(acts.carried.map(({ cell, value }) => ({ cell, text: value })))}
        onRedo={() => acts.onStep('redo')}
        onTotals={() => acts.fill(acts.totals.map(({ cell, value }) => ({ cell, text: value })))}
        onUndo={() => acts.onStep('undo')}
        onZeros={() => acts.fill(acts.zeros.map((cell) => ({ cell, text: '0' })))}
        totals={acts.totals.length}
        zeros={acts.zeros.length}
      />
      <div className={styles['line']}>
        <span className={styles['here']}>
          <span lang="zh">{here ? cellName(definition, here) : ''}</span>
          {isRange ? (
            <em>{say('selected', { rows: selected.length, columns: selected[0]?.length ?? 0 })}</em>
          ) : null}
          {before && !isRange ? <em>{say('lastYears', { value: before })}</em> : null}
        </span>
        <span role="status">{acts.told}</span>
      </div>
      <a className={styles['skip']} href="#table-end">
        {say('skipTable')}
      </a>
      <div className={styles['scroll']}>
        <PrintedTable
          {...events}
          definition={definition}
          draw={({ cell, place, columns }) => {
            const offer = facts.offers.get(keyOf(cell))
            return (
              <CellInput
                {...marksOf(facts, cell)}
                columns={columns}
                describedBy={hasNote(facts, cell) ? noteIdOf(cell) : undefined}
                id={cellId(cell)}
                isLocked={isLocked}
                isSigned={cellKindOf(definition, cell) === 'change'}
                isSelected={isRange && isInRange(range, place)}
                name={cellName(definition, cell)}
                offered={offer ? say(OFFERED[offer.source], { value: offer.value }) : ''}
                offeredValue={offer?.value ?? ''}
                onTake={acts.onTake}
                onType={onType}
                place={place}
                text={typedCell(cells, cell) ?? ''}
              />
            )
          }}
        />
      </div>
      <CellNotes definition={definition} facts={facts} isOpen />
      <div id="table-end" tabIndex={-1}>
        <FaultList
          definition={definition}
          facts={facts}
          onGo={(cell) => {
            const place = placeOfCell(grid, cell)
            if (place) goTo(place)
          }}
          onTake={isLocked ? undefined : acts.take}
        />
      </div>
      <TableKeys />
    </div>
  )
}
