import type { Payload } from 'payload'
import { FORMATS } from '../../src/domain/formats/formats.ts'
import { sectionsOf } from './sectionsOf.ts'
import { tablesOf } from './tablesOf.ts'

/** The chapters and tables of a report, in reading order. */
export const layoutOf = async (payload: Payload, report: string) => ({
  chapters: (await sectionsOf(payload, { id: report })).map(({ heading, covers }) => ({
    heading,
    covers,
  })),
  tables: (await tablesOf(payload, { id: report })).map(({ table }) => table),
})

/** The chapters and tables that a form has. */
export const formOf = (format: keyof typeof FORMATS) => ({
  chapters: FORMATS[format].outline.map(({ heading, covers }) => ({ heading, covers })),
  tables: FORMATS[format].tables.map(({ id }) => id),
})
