import { FORMATS } from '../../src/domain/formats/formats.ts'
import { makeOrganization } from '../support/makeOrganization.ts'
import type { Deed } from './Deed.ts'

const YEAR = 2024
const { outline, tables } = FORMATS.R2021

/** What a new report has from its form, each part once and nobody's work. */
const LAID_OUT = {
  reports: 1,
  chapters: outline.map(({ heading }) => heading),
  tables: tables.map(({ id }) => id),
  contributors: 0,
} as const

/** A new report with the chapters and tables of its form: both are there or neither. */
export const LAY_OUT: Deed = {
  name: 'new report',
  by: 'editor',
  answers: { done: 201, repeated: 409 },
  prepare: async ({ payload }) => {
    const { id } = await makeOrganization(payload)
    const asked = {
      where: { organization: { equals: id } },
      sort: 'order',
      pagination: false,
      depth: 0,
    } as const
    return {
      id,
      path: '/reports?depth=0',
      body: { organization: id, year: YEAR },
      look: async () => {
        const reports = await payload.count({ collection: 'reports', where: asked.where })
        const sections = await payload.find({ ...asked, collection: 'sections' })
        const found = await payload.find({ ...asked, collection: 'statistical-tables' })
        const parts = [...sections.docs, ...found.docs]
        return {
          reports: reports.totalDocs,
          chapters: sections.docs.map(({ heading }) => heading),
          tables: found.docs.map(({ table }) => table),
          contributors: parts.flatMap(({ contributions }) => contributions ?? []).length,
        }
      },
      before: { reports: 0, chapters: [], tables: [], contributors: 0 },
      after: LAID_OUT,
    }
  },
}
