'use client'
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { cellAt, type Grid, isSamePlace, type Place } from '../../domain/grid/Grid.ts'
import { move } from '../../domain/grid/move.ts'
import { commandOf } from './gridKeys.ts'
import { placeOfTarget } from './placeOfTarget.ts'
import type { useCells } from './useCells.ts'
import type { useSelection } from './useSelection.ts'

interface Given {
  readonly grid: Grid
  readonly isLocked: boolean
  readonly typing: ReturnType<typeof useCells>
  readonly selection: ReturnType<typeof useSelection>
  /** What is done with whatever is selected. */
  readonly onClear: () => void
  readonly onCopy: (data: DataTransfer) => void
  readonly onPaste: (data: DataTransfer) => void
  readonly onStep: (way: 'redo' | 'undo') => void
  /** Takes the value over that is offered for a cell; false where none is. */
  readonly onTake: (place: Place) => boolean
}

/** Whether what was copied is more than a piece of text for one cell. */
const isBlock = (data: DataTransfer): boolean =>
  /[\t\n]/.test(data.getData('text/plain').trimEnd()) || /<table/i.test(data.getData('text/html'))

/** What is pressed, clicked and pasted in the cells of a table, taken where the events come together: at the table. */
export const useGridEvents = (given: Given) => {
  const { grid, isLocked, typing, selection } = given
  const { mode, begin, settle, restore } = typing
  const { now, goTo, extendTo, select } = selection
  /** The column in which a run of Tab began: Enter goes below it. */
  const run = useRef<number | null>(null)

  const onMove = (
    command: { readonly how: Parameters<typeof move>[2]; readonly extends: boolean },
    isEnter: boolean,
  ) => {
    settle()
    const { from, to } = now.current
    if (command.extends) {
      const end = move(grid, to, command.how)
      if (end) extendTo(end)
      return
    }
    const begun = isEnter && run.current !== null ? { row: from.row, at: run.current } : from
    run.current = null
    goTo(move(grid, begun, command.how) ?? from)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeOfTarget(event.target)
    if (!place || event.nativeEvent.isComposing) return
    if (event.key === 'Tab') run.current ??= place.at
    const command = commandOf(event, mode)
    if (!command) return
    const isChange = command.does !== 'move' && command.does !== 'selectAll'
    if (isChange && isLocked) return
    switch (command.does) {
      case 'move':
        event.preventDefault()
        return onMove(command, event.key === 'Enter')
      case 'selectAll': {
        event.preventDefault()
        const last = Math.max(...grid.map((row) => row.length)) - 1
        return select({ from: { row: 0, at: 0 }, to: { row: grid.length - 1, at: last } })
      }
      case 'edit': {
        event.preventDefault()
        const cell = cellAt(grid, place)
        if (cell) begin(cell, 'editing')
        const input = selection.elementAt(place)
        return input?.setSelectionRange(input.value.length, input.value.length)
      }
      case 'restore':
        if (mode === 'ready') return select({ from: place, to: place })
        event.preventDefault()
        return restore()
      case 'clear':
        event.preventDefault()
        return given.onClear()
      case 'takeOver':
        if (given.onTake(place)) event.preventDefault()
        return
      case 'undo':
      case 'redo':
        event.preventDefault()
        return given.onStep(command.does)
    }
  }

  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOfTarget(event.target)
    if (!place || event.button !== 0 || event.target instanceof HTMLButtonElement) return
    const isHere = isSamePlace(place, now.current.from)
    if (mode !== 'ready' && isHere) return
    event.preventDefault()
    run.current = null
    settle()
    if (event.shiftKey) extendTo(place)
    else goTo(place)
  }

  const onMouseOver = (event: MouseEvent): void => {
    const place = placeOfTarget(event.target)
    if (place && event.buttons === 1 && mode === 'ready')
      select({ from: now.current.from, to: place })
  }

  const onDoubleClick = (event: MouseEvent): void => {
    const place = placeOfTarget(event.target)
    const cell = place && cellAt(grid, place)
    if (!place || !cell || isLocked) return
    begin(cell, 'editing')
    const input = selection.elementAt(place)
    input?.setSelectionRange(input.value.length, input.value.length)
  }

  return {
    onKeyDown,
    onMouseDown,
    onMouseOver,
    onDoubleClick,
    onFocus: (event: { readonly target: EventTarget }): void => {
      const place = placeOfTarget(event.target)
      if (!place || isSamePlace(place, now.current.from)) return
      select({ from: place, to: place })
    },
    onBlur: settle,
    onCopy: (event: ClipboardEvent): void => {
      if (mode !== 'ready' || !placeOfTarget(event.target)) return
      event.preventDefault()
      given.onCopy(event.clipboardData)
    },
    onCut: (event: ClipboardEvent): void => {
      if (mode !== 'ready' || isLocked || !placeOfTarget(event.target)) return
      event.preventDefault()
      given.onCopy(event.clipboardData)
      given.onClear()
    },
    onPaste: (event: ClipboardEvent): void => {
      if (isLocked || !placeOfTarget(event.target)) return
      if (mode !== 'ready' && !isBlock(event.clipboardData)) return
      event.preventDefault()
      settle()
      given.onPaste(event.clipboardData)
    },
  }
}
