import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isBlank, readCells } from '../../domain/cells.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import { chapterStanding } from '../../domain/workbench/chapterStanding.ts'
import { chapterTree, inOneList } from '../../record/snapshot/chapterTree.ts'
import { isWritten } from '../isWritten.ts'
import type { OpenReport } from './findOpenReports.ts'
import type { ProgressLine } from './Workbench.ts'

const EVERY = { depth: 0, pagination: false, overrideAccess: false, disableErrors: true } as const

/** How far the chapters of these drafts are. A chapter is told by its text, one below it, or a table of its topics. */
export const findProgress = async (
  req: PayloadRequest,
  drafts: readonly OpenReport[],
): Promise<readonly ProgressLine[]> => {
  if (drafts.length === 0) return []
  const where = { report: { in: drafts.map(({ id }) => id) } }
  const sections = await req.payload.find({
    ...EVERY,
    collection: 'sections',
    where,
    select: {
      report: true,
      heading: true,
      order: true,
      parent: true,
      workflowState: true,
      createdAt: true,
      body: true,
      covers: true,
      assignee: true,
    },
    req,
  })
  const tables = await req.payload.find({
    ...EVERY,
    collection: 'statistical-tables',
    where,
    select: { report: true, table: true, cells: true },
    req,
  })
  return drafts.map(({ id, title, format }) => {
    const own = sections.docs.filter(({ report }) => idOf(report) === id)
    const byId = new Map(own.map((section) => [section.id, section]))
    const topics = new Set(
      tables.docs
        .filter(({ report, cells }) => idOf(report) === id && !isBlank(readCells(cells)))
        .map(({ table }) => tableOf(format, table)?.topic),
    )
    const isTold = (section: string): boolean => {
      const { body, covers } = byId.get(section) ?? {}
      return isWritten(body) || (covers ?? []).some((topic) => topics.has(topic))
    }
    const chapters = chapterTree(own).filter(({ section }) => section.workflowState !== 'dropped')
    return {
      id,
      title,
      chapters: chapters.map((chapter) => {
        const { section, number } = chapter
        const assignee = byId.get(section.id)?.assignee
        const told = inOneList([chapter]).some((each) => each.number && isTold(each.section.id))
        return {
          id: section.id,
          number,
          heading: section.heading,
          standing: chapterStanding({ state: section.workflowState, isTold: told }),
          assignee: assignee ? idOf(assignee) : null,
        }
      }),
    }
  })
}
