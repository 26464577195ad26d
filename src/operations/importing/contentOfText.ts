import type { ParsedReport } from '../../import/types.ts'
import { walkSections } from '../../import/walkSections.ts'
import type { ContentPart, ReportContent } from './ReportContent.ts'

/**
 * The content of a parsed text. A key initiative of no known area is left out: its prose is in its
 * section, and an issue tells of it.
 */
export const contentOfText = (report: ParsedReport): ReportContent => {
  const { title, period, contact, preamble } = report
  const sections = walkSections(report.sections).map(({ section, pointer }): ContentPart => {
    const { heading, body } = section
    return { kind: 'section', place: pointer, heading, body }
  })
  const initiatives = report.keyInitiatives.flatMap(({ area, ...more }): ContentPart[] =>
    area === null ? [] : [{ kind: 'initiative', area, ...more }],
  )
  const proposals = report.proposalResponses.map((proposal): ContentPart => ({
    kind: 'proposal',
    ...proposal,
  }))
  const tables = report.statisticalTables.map(({ table, cells }): ContentPart => ({
    kind: 'table',
    table,
    cells,
  }))
  return {
    front: { title, period, contact, preamble },
    parts: [...sections, ...initiatives, ...proposals, ...tables],
  }
}
