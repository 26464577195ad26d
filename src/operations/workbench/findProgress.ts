import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { chapterStanding } from '../../domain/workbench/chapterStanding.ts'
import { chapterTree } from '../../record/snapshot/chapterTree.ts'
import { toldChapters } from '../toldChapters.ts'
import type { OpenReport } from './findOpenReports.ts'
import type { ProgressLine } from './Workbench.ts'

const EVERY = { depth: 0, pagination: false, overrideAccess: false, disableErrors: true } as const

/** How far the chapters of these drafts are. */
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
    const all = chapterTree(own)
    const told = toldChapters({
      format,
      chapters: all,
      sections: own,
      tables: tables.docs.filter(({ report }) => idOf(report) === id),
    })
    const chapters = all.filter(({ section }) => section.workflowState !== 'dropped')
    return {
      id,
      title,
      chapters: chapters.map(({ section, number }) => {
        const assignee = byId.get(section.id)?.assignee
        return {
          id: section.id,
          number,
          heading: section.heading,
          standing: chapterStanding({ state: section.workflowState, isTold: told.has(section.id) }),
          assignee: assignee ? idOf(assignee) : null,
        }
      }),
    }
  })
}
