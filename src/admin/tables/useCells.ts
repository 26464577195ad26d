'use client'
import { useCallback, useRef, useState } from 'react'
import type { Cells } from '../../domain/cells.ts'
import { cellKindOf, typedCell } from '../../domain/formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { tidyCell } from '../../domain/formats/tidyCell.ts'
import { NO_HISTORY, redo, remember, undo } from '../../domain/grid/History.ts'
import { type CellChange, setCells } from '../../domain/grid/setCells.ts'
import type { Mode } from './gridKeys.ts'

interface Given {
  readonly definition: TableDefinition
  readonly cells: Cells
  readonly setValue: (value: Cells) => void
}

/** The cell that is being typed in, and all cells as they were before. */
interface Session {
  readonly cell: CellRef
  readonly before: Cells
}

/**
 * The cells of a table under the hands of a person. What she types is in the form's value at once, so that
 * no save misses it; a cell that she leaves is tidied; typing in one cell is one step to undo.
 */
export const useCells = ({ definition, cells, setValue }: Given) => {
  const now = useRef(cells)
  now.current = cells
  const history = useRef(NO_HISTORY)
  const session = useRef<Session | null>(null)
  const [mode, setMode] = useState<Mode>('ready')

  const write = useCallback(
    (next: Cells): void => {
      if (next === now.current) return
      now.current = next
      setValue(next)
    },
    [setValue],
  )

  const begin = useCallback((cell: CellRef, as: Exclude<Mode, 'ready'>): void => {
    session.current ??= { cell, before: now.current }
    setMode((was) => (was === 'editing' ? was : as))
  }, [])

  const type = useCallback(
    (cell: CellRef, text: string): void => {
      begin(cell, 'typing')
      write(setCells(definition, now.current, [{ cell, text }]))
    },
    [begin, definition, write],
  )

  const settle = useCallback((): void => {
    const typing = session.current
    if (!typing) return
    session.current = null
    setMode('ready')
    const { cell, before } = typing
    const text = typedCell(now.current, cell) ?? ''
    const isChanged = text !== (typedCell(before, cell) ?? '')
    if (!isChanged) return write(before)
    history.current = remember(history.current, before)
    write(
      setCells(definition, now.current, [
        { cell, text: tidyCell(text, cellKindOf(definition, cell)) },
      ]),
    )
  }, [definition, write])

  const restore = useCallback((): void => {
    const typing = session.current
    if (!typing) return
    session.current = null
    setMode('ready')
    write(typing.before)
  }, [write])

  const change = useCallback(
    (changes: readonly CellChange[]): void => {
      settle()
      const before = now.current
      const next = setCells(definition, before, changes)
      if (next === before) return
      history.current = remember(history.current, before)
      write(next)
    },
    [definition, settle, write],
  )

  const step = useCallback(
    (way: typeof undo): { readonly from: Cells; readonly to: Cells } | null => {
      settle()
      const from = now.current
      const taken = way(history.current, from)
      if (!taken) return null
      history.current = taken.history
      write(taken.cells)
      return { from, to: taken.cells }
    },
    [settle, write],
  )

  return {
    mode,
    begin,
    change,
    restore,
    settle,
    type,
    undo: useCallback(() => step(undo), [step]),
    redo: useCallback(() => step(redo), [step]),
    canUndo: history.current.past.length > 0 || mode !== 'ready',
    canRedo: history.current.future.length > 0,
  }
}
