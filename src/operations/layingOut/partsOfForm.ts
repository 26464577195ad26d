import { generateNKeysBetween } from 'fractional-indexing'
import type { PayloadRequest } from 'payload'
import { FORMATS, type ReportFormat } from '../../domain/formats/formats.ts'
import type { TopicId } from '../../domain/formats/topics.ts'
import type { Report } from '../../payload-types.ts'
import { lastPublicEdition } from '../lastYear/lastPublicEdition.ts'
import { layoutId } from './layoutId.ts'
import { newTable } from './newTable.ts'

/** A chapter of a report's form. */
interface Chapter {
  readonly collection: 'sections'
  readonly id: string
  readonly data: {
    readonly order: string
    readonly heading: string
    readonly covers: TopicId[]
  }
}

/** A statutory table of a report's form. */
interface Table {
  readonly collection: 'statistical-tables'
  readonly id: string
  readonly data: { readonly order: string } & ReturnType<typeof newTable>
}

/** A part that a report is laid out with. */
export type PartOfForm = Chapter | Table

const chapterId = (report: string, place: number) => layoutId(report, `sections/${place}`)
const tableId = (report: string, table: string) => layoutId(report, `statistical-tables/${table}`)

/** The ids that the parts of a report's form have. */
export const idsOfForm = ({ id, format }: Pick<Report, 'format' | 'id'>): readonly string[] => {
  const { outline, tables }: ReportFormat = FORMATS[format]
  return [
    ...outline.map((_chapter, place) => chapterId(id, place)),
    ...tables.map((table) => tableId(id, table.id)),
  ]
}

/**
 * The parts that a new report has from its form, in the order of writing: its chapters, then its statutory
 * tables, empty but for what last year carried forward.
 */
export const partsOfForm = async (
  req: PayloadRequest,
  report: Report,
): Promise<readonly PartOfForm[]> => {
  const { outline, tables }: ReportFormat = FORMATS[report.format]
  const chapterOrders = generateNKeysBetween(null, null, outline.length)
  const chapters = outline.map(({ heading, covers }, place): Chapter => {
    const id = chapterId(report.id, place)
    const data = { order: chapterOrders[place] ?? '', heading, covers: [...covers] }
    return { collection: 'sections', id, data }
  })
  const tableOrders = generateNKeysBetween(null, null, tables.length)
  const last = tables.length > 0 ? await lastPublicEdition(req, report) : null
  const empty = tables.map((definition, place): Table => {
    const id = tableId(report.id, definition.id)
    const data = { order: tableOrders[place] ?? '', ...newTable(definition, last) }
    return { collection: 'statistical-tables', id, data }
  })
  return [...chapters, ...empty]
}
