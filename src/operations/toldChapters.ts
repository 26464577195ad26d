import { isBlank, readCells } from '../domain/cells.ts'
import { tableOf } from '../domain/formats/formats.ts'
import type { Report, Section, StatisticalTable } from '../payload-types.ts'
import { type Chapter, inOneList } from '../record/snapshot/chapterTree.ts'
import { isWritten } from './isWritten.ts'

interface Written {
  readonly format: Report['format']
  /** The chapters of the report, each with those below it. */
  readonly chapters: readonly Chapter[]
  readonly sections: readonly Pick<Section, 'body' | 'covers' | 'id'>[]
  readonly tables: readonly Pick<StatisticalTable, 'cells' | 'table'>[]
}

/**
 * The ids of the sections in which something is said: by their text, by one below them, or by a table of
 * their topics. What was dropped says nothing.
 */
export const toldChapters = ({
  format,
  chapters,
  sections,
  tables,
}: Written): ReadonlySet<string> => {
  const topics = new Set(
    tables
      .filter(({ cells }) => !isBlank(readCells(cells)))
      .map(({ table }) => tableOf(format, table)?.topic),
  )
  const told = new Set(
    sections
      .filter(
        ({ body, covers }) => isWritten(body) || (covers ?? []).some((topic) => topics.has(topic)),
      )
      .map(({ id }) => id),
  )
  // A dropped section has no number.
  const isTold = ({ number, section }: Chapter): boolean => number !== '' && told.has(section.id)
  return new Set(
    inOneList(chapters)
      .filter((chapter) => inOneList([chapter]).some(isTold))
      .map(({ section }) => section.id),
  )
}
