import type { Localized } from './localized.ts'
import { isDay } from './text/isDay.ts'

/** 约 近 余 超: how a printed figure is qualified. */
export const QUALIFIERS = ['about', 'nearly', 'odd', 'over'] as const
export type FigureQualifier = (typeof QUALIFIERS)[number]

/** The qualifiers in words. */
export const QUALIFIER_LABELS = {
  about: { zh: '约', en: 'about (约)' },
  nearly: { zh: '近', en: 'nearly (近)' },
  odd: { zh: '余', en: 'odd (余)' },
  over: { zh: '超', en: 'over (超)' },
} as const satisfies Record<FigureQualifier, Localized>

/** One figure of a key initiative as it is kept: value and unit as printed, amount in whole units. */
export interface FigureRow {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly amount: string
  readonly qualifier?: FigureQualifier | null
  readonly text: string
  readonly period?: { readonly from: string; readonly to: string } | null
  readonly source?: string | null
}

const DECIMAL = /^-?\d{1,30}(\.\d{1,10})?$/

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isDecimal = (value: unknown): boolean => typeof value === 'string' && DECIMAL.test(value)
const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isPeriod = (value: unknown): boolean =>
  isRecord(value) && isDay(value['from']) && isDay(value['to'])

const FIELDS: Readonly<Record<keyof FigureRow, (value: unknown) => boolean>> = {
  id: isText,
  label: isText,
  value: isDecimal,
  unit: (value) => typeof value === 'string',
  amount: isDecimal,
  qualifier: (value) => isAbsent(value) || QUALIFIERS.some((each) => each === value),
  text: isText,
  period: (value) => isAbsent(value) || isPeriod(value),
  source: (value) => isAbsent(value) || typeof value === 'string',
}

const rowProblems = (row: unknown, index: number): string[] => {
  if (!isRecord(row)) return [`[${index}]`]
  const wrong = Object.entries(FIELDS).filter(([name, isRight]) => !isRight(row[name]))
  const unknown = Object.keys(row).filter((name) => !Object.hasOwn(FIELDS, name))
  return [...wrong.map(([name]) => name), ...unknown].map((name) => `[${index}].${name}`)
}

/** The places in a list of figures that are not as they must be, such as `[2].amount`; none for a sound or absent list. */
export const figuresProblems = (value: unknown): readonly string[] => {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) return ['figures']
  const ids = value.map((row: unknown) => (isRecord(row) ? row['id'] : undefined))
  const repeated = ids.flatMap((id, index) =>
    isText(id) && ids.indexOf(id) < index ? [`[${index}].id`] : [],
  )
  return [...value.flatMap(rowProblems), ...repeated]
}

/** Whether a value is a sound list of figures. */
export const isFigures = (value: unknown): value is readonly FigureRow[] =>
  Array.isArray(value) && figuresProblems(value).length === 0
