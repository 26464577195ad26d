import type { Move } from '../../domain/grid/move.ts'

/**
 * Whether a cell is only chosen, is being overwritten (arrows leave it), or is being edited (arrows move
 * within its text).
 */
export type Mode = 'ready' | 'typing' | 'editing'

/** A key as it was pressed. */
export interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** What a key asks for. */
export type Command =
  | { readonly does: 'move'; readonly how: Move; readonly extends: boolean }
  | { readonly does: 'clear' | 'edit' | 'redo' | 'restore' | 'selectAll' | 'takeOver' | 'undo' }

const ARROWS: Readonly<Record<string, readonly [plain: Move, far: Move]>> = {
  ArrowUp: ['up', 'columnStart'],
  ArrowDown: ['down', 'columnEnd'],
  ArrowLeft: ['left', 'rowStart'],
  ArrowRight: ['right', 'rowEnd'],
  Home: ['rowStart', 'tableStart'],
  End: ['rowEnd', 'tableEnd'],
}
const ACROSS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End'])

const withControl = ({ key, shiftKey }: Key, mode: Mode): Command | null => {
  switch (key.toLowerCase()) {
    case 'z':
      return { does: shiftKey ? 'redo' : 'undo' }
    case 'y':
      return { does: 'redo' }
    case 'a':
      return mode === 'ready' ? { does: 'selectAll' } : null
    default:
      return null
  }
}

/**
 * What a key means in a cell, as spreadsheets have it; null where it is the browser's: Tab and Shift+Tab go
 * from cell to cell and out of the table, Ctrl+S saves, a figure overwrites what is chosen.
 */
export const commandOf = (pressed: Key, mode: Mode): Command | null => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed
  if (altKey) return null
  const isControl = ctrlKey || metaKey
  const arrow = ARROWS[key]
  if (arrow) {
    if (mode === 'editing' && (isControl || shiftKey || ACROSS.has(key))) return null
    return { does: 'move', how: arrow[isControl ? 1 : 0], extends: shiftKey }
  }
  if (isControl) return withControl(pressed, mode)
  switch (key) {
    case 'Enter':
      return { does: 'move', how: shiftKey ? 'up' : 'down', extends: false }
    case 'F2':
      return { does: 'edit' }
    case 'Escape':
      return { does: 'restore' }
    case 'Delete':
    case 'Backspace':
      return mode === 'ready' ? { does: 'clear' } : null
    case '=':
    case '＝':
      return mode === 'ready' ? { does: 'takeOver' } : null
    default:
      return null
  }
}
