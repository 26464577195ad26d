'use client'
import { useCallback, useState } from 'react'
import type { Cells } from '../../domain/cells.ts'
import { typedCell } from '../../domain/formats/tableCells.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { blankCounts } from '../../domain/grid/blankCells.ts'
import { firstDifference } from '../../domain/grid/firstDifference.ts'
import { cellAt, cellsInRange, type Grid, type Place } from '../../domain/grid/Grid.ts'
import { pasteBlock } from '../../domain/grid/pasteBlock.ts'
import { writeTabbed } from '../../domain/grid/writeTabbed.ts'
import { useSay } from '../useSay.ts'
import { keyOf, type Offer, type TableFacts } from './cellFacts.ts'
import { readClipboard } from './readClipboard.ts'
import type { useCells } from './useCells.ts'
import type { useSelection } from './useSelection.ts'

interface Given {
  readonly definition: TableDefinition
  readonly grid: Grid
  readonly cells: Cells
  readonly facts: TableFacts
  readonly typing: ReturnType<typeof useCells>
  readonly selection: ReturnType<typeof useSelection>
}

/** What a person does with more than one cell at a time; each act says afterwards what it did. */
export const useTableActs = ({ definition, grid, cells, facts, typing, selection }: Given) => {
  const { say } = useSay()
  const [told, setTold] = useState('')
  const { change, undo, redo } = typing
  const { now, goTo, select } = selection

  const fill = useCallback(
    (changes: Parameters<typeof change>[0]): void => {
      change(changes)
      setTold(say('filled', { count: changes.length }))
      goTo(now.current.from)
    },
    [change, goTo, now, say],
  )
  const take = ({ cell, value }: Offer): void => fill([{ cell, text: value }])
  const offersFrom = (source: Offer['source']) =>
    [...facts.offers.values()].filter(
      (offer) => offer.source === source && (typedCell(cells, offer.cell) ?? '').trim() === '',
    )

  const onPaste = (data: DataTransfer): void => {
    const answer = pasteBlock(definition, readClipboard(data), now.current)
    if ('changes' in answer) {
      change(answer.changes)
      select(answer.range)
      const count = answer.changes.length
      const { unread } = answer
      setTold(unread > 0 ? say('pastedUnread', { count, unread }) : say('pasted', { count }))
    } else if (answer.refused === 'doesNotFit') {
      setTold(say('pasteTooLarge', { rows: answer.rows, columns: answer.columns }))
    } else {
      setTold(say(answer.refused === 'tooLong' ? 'pasteTooLong' : 'pasteEmpty'))
    }
  }

  return {
    told,
    take,
    zeros: blankCounts(definition, cells),
    totals: offersFrom('total'),
    carried: offersFrom('lastYear'),
    fill,
    onPaste,
    onTake: (place: Place): boolean => {
      const cell = cellAt(grid, place)
      const offer = cell && facts.offers.get(keyOf(cell))
      if (offer) take(offer)
      return Boolean(offer)
    },
    onClear: (): void => {
      const chosen = cellsInRange(grid, now.current)
        .flat()
        .filter((cell) => (typedCell(cells, cell) ?? '') !== '')
      change(chosen.map((cell) => ({ cell, text: '' })))
      if (chosen.length > 1) setTold(say('cleared', { count: chosen.length }))
    },
    onCopy: (data: DataTransfer): void => {
      const block = cellsInRange(grid, now.current).map((row) =>
        row.map((cell) => typedCell(cells, cell) ?? ''),
      )
      data.setData('text/plain', writeTabbed(block))
      setTold(say('copied', { count: block.flat().length }))
    },
    onStep: (way: 'redo' | 'undo'): void => {
      const step = way === 'undo' ? undo() : redo()
      if (!step) return
      setTold(say(way === 'undo' ? 'undone' : 'redone'))
      goTo(firstDifference(grid, step.from, step.to) ?? now.current.from)
    },
  }
}
