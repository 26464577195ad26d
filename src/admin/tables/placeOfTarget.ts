import type { Place } from '../../domain/grid/Grid.ts'

/** The place of the cell that an event happened in; null outside the cells. */
export const placeOfTarget = (target: EventTarget): Place | null => {
  const cell = target instanceof Element ? target.closest('td[data-at]') : null
  if (!(cell instanceof HTMLElement)) return null
  return { row: Number(cell.dataset['row']), at: Number(cell.dataset['at']) }
}
