import type { Cells } from '../cells.ts'
import type { FigureRow } from '../figures.ts'
import type { FormatId } from '../formats/formats.ts'
import type { TopicId } from '../formats/topics.ts'

/** An initiative by what of it numbers are bound to. */
export interface InitiativeNumbers {
  readonly id: string
  readonly title: string
  /** The section that owns its prose. */
  readonly section: string | null
  readonly figures: readonly FigureRow[]
}

/** Every number of a working report that prose may be bound to, and what the chapter of each section is about. */
export interface ReportNumbers {
  readonly format: FormatId
  readonly year: number
  readonly initiatives: readonly InitiativeNumbers[]
  readonly tables: readonly { readonly table: string; readonly cells: Cells }[]
  readonly topics: Readonly<Record<string, readonly TopicId[]>>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether what came over REST is the numbers of a report. */
export const isReportNumbers = (value: unknown): value is ReportNumbers =>
  isRecord(value) &&
  typeof value['format'] === 'string' &&
  typeof value['year'] === 'number' &&
  Array.isArray(value['initiatives']) &&
  Array.isArray(value['tables']) &&
  isRecord(value['topics'])
