'use client'
import { useCallback, useRef, useState } from 'react'
import { cellAt, type Grid, type Place, type Range } from '../../domain/grid/Grid.ts'
import type { CellRef } from '../../domain/formats/TableDefinition.ts'

const START: Range = { from: { row: 0, at: 0 }, to: { row: 0, at: 0 } }

/** What is selected in a grid: the keyboard is at `from`, the range reaches to `to`. */
export const useSelection = (grid: Grid, idOf: (cell: CellRef) => string) => {
  const [range, setRange] = useState(START)
  const now = useRef(range)
  now.current = range

  const select = useCallback((next: Range): void => {
    now.current = next
    setRange(next)
  }, [])

  const elementAt = useCallback(
    (place: Place): HTMLInputElement | null => {
      const cell = cellAt(grid, place)
      const element = cell ? document.getElementById(idOf(cell)) : null
      return element instanceof HTMLInputElement ? element : null
    },
    [grid, idOf],
  )

  const goTo = useCallback(
    (place: Place): void => {
      select({ from: place, to: place })
      const input = elementAt(place)
      input?.focus({ preventScroll: true })
      input?.select()
      input?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    [elementAt, select],
  )

  const extendTo = useCallback(
    (to: Place): void => {
      select({ from: now.current.from, to })
      elementAt(to)?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    [elementAt, select],
  )

  return { range, now, select, goTo, extendTo, elementAt }
}
