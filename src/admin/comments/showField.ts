import { cellId } from '../tables/cellId.ts'
import { isInSight } from './quoteRanges.ts'

const CELL = /^cells\.([^.]+)\.([^.]+)$/

const elementOf = (path: string): HTMLElement | null => {
  const [, row, column] = CELL.exec(path) ?? []
  return row && column
    ? document.getElementById(cellId({ row, column }))
    : document.getElementById(`field-${path.replaceAll('.', '__')}`)
}

/** Leads to the field of the page, or the cell of its table, that a comment is about: where it can be typed in, the keyboard too. */
export const showField = (path: string): void => {
  const element = elementOf(path)
  if (!element) return
  if (!isInSight(element.getBoundingClientRect())) {
    element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }
  element.focus({ preventScroll: true })
}

/** The path of the cell of the page's table in which the keyboard is; empty elsewhere. */
export const cellInUse = (fields: readonly { readonly path: string }[]): string =>
  fields.find(({ path }) => CELL.test(path) && elementOf(path) === document.activeElement)?.path ??
  ''
