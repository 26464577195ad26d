import type { FigureRow } from '../../domain/figures.ts'

const isRow = (value: unknown): value is FigureRow =>
  typeof value === 'object' && value !== null && 'id' in value

/** The rows that a field's value holds; whether they are sound is the field's validator to say. */
export const readFigureRows = (value: unknown): readonly FigureRow[] =>
  Array.isArray(value) ? value.filter(isRow) : []

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** An empty figure with an id of its own, never one that was used before. */
export const newFigure = (): FigureRow => ({
  id: randomId(),
  label: '',
  value: '',
  unit: '',
  amount: '',
  text: '',
})
