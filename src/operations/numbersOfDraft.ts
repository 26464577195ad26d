import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { type Cells, cellsProblems } from '../domain/cells.ts'
import { isFigures } from '../domain/figures.ts'
import { isTopicId, topicsOfHeading } from '../domain/formats/topics.ts'
import type { ReportNumbers } from '../domain/numbers/ReportNumbers.ts'
import type { Section } from '../payload-types.ts'
import { inReadingOrder } from '../record/snapshot/inReadingOrder.ts'
import { findVisible } from './findVisible.ts'
import { refuse } from './refuse.ts'

const isCells = (value: unknown): value is Cells =>
  typeof value === 'object' && value !== null && cellsProblems(value).length === 0

type Placed = Pick<Section, 'id' | 'heading' | 'parent' | 'covers'>

/** What the chapter of a section is about, by its heading and by what it is marked to cover. */
const topicsOf = (
  sections: readonly Placed[],
  section: Placed,
): ReportNumbers['topics'][string] => {
  const byId = new Map(sections.map((each) => [each.id, each]))
  const passed = new Set<string>()
  let chapter = section
  while (chapter.parent && !passed.has(chapter.id)) {
    passed.add(chapter.id)
    const above = byId.get(idOf(chapter.parent))
    if (!above) break
    chapter = above
  }
  const covered = [...(chapter.covers ?? []), ...(section.covers ?? [])].filter(isTopicId)
  return [...new Set([...topicsOfHeading(chapter.heading), ...covered])]
}

/**
 * The numbers of a working report that its prose may be bound to, dropped parts left out. NOT_FOUND
 * outside the scope of the person who asks.
 */
export const numbersOfDraft = async (req: PayloadRequest, id: string): Promise<ReportNumbers> => {
  const report = await findVisible(req, { collection: 'reports', id })
  if (!report) throw refuse(req, { code: 'NOT_FOUND' })
  const visible = {
    where: { report: { equals: id }, workflowState: { not_equals: 'dropped' } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  } as const
  const initiatives = await req.payload.find({
    ...visible,
    collection: 'key-initiatives',
    select: { title: true, section: true, figures: true, order: true },
  })
  const tables = await req.payload.find({
    ...visible,
    collection: 'statistical-tables',
    select: { table: true, cells: true, order: true },
  })
  const { docs: sections } = await req.payload.find({
    ...visible,
    collection: 'sections',
    select: { heading: true, parent: true, covers: true },
  })
  return {
    format: report.format,
    year: report.year,
    initiatives: inReadingOrder(initiatives.docs).map((each) => ({
      id: each.id,
      title: each.title,
      section: each.section ? idOf(each.section) : null,
      figures: isFigures(each.figures) ? each.figures : [],
    })),
    tables: inReadingOrder(tables.docs).map(({ table, cells }) => ({
      table,
      cells: isCells(cells) ? cells : {},
    })),
    topics: Object.fromEntries(sections.map((each) => [each.id, topicsOf(sections, each)])),
  }
}
