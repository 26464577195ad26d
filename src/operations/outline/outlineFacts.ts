import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { ItemCollection } from '../../domain/slugs.ts'
import { actionsAmong } from '../../domain/workflow/actionsFor.ts'
import { isOpenForEditing } from '../../domain/workflow/isOpenForEditing.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import { buildSnapshot } from '../../record/snapshot/buildSnapshot.ts'
import { chapterTree } from '../../record/snapshot/chapterTree.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { actorsOf, rightTo } from '../actorOf.ts'
import { findComments } from '../findComments.ts'
import { itemSubject } from '../itemSubject.ts'
import type { ReportItem } from '../itemsOf.ts'
import { missingContent } from '../missingContent.ts'
import { namesOf } from '../namesOf.ts'
import { newestEdition } from '../newestEdition.ts'
import { toldChapters } from '../toldChapters.ts'
import { editorsOf } from './editorsOf.ts'
import type { OutlineFacts, OutlinePart } from './Outline.ts'

interface Asked {
  readonly working: WorkingReport
  /** The documents in which the checks found something that is still to be mended or explained, one for each. */
  readonly findings: readonly { readonly id: string }[]
}

type Listed = ReportItem & { readonly collection: ItemCollection }

const listed = <T extends ReportItem>(collection: ItemCollection, items: readonly T[]) =>
  items.map((item) => ({ ...item, collection }))

const itemsWithCollection = (working: WorkingReport): readonly Listed[] => [
  ...listed('sections', working.sections),
  ...listed('key-initiatives', working.keyInitiatives),
  ...listed('proposal-responses', working.proposalResponses),
  ...listed('statistical-tables', working.statisticalTables),
]

const countById = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const assigneeOf = (item: Listed): string | null =>
  'assignee' in item && item.assignee ? idOf(item.assignee) : null

/**
 * What a report's page tells of its parts to the person who asks, and what she may do with each by the judge
 * that her buttons ask. That she may read the report is judged before.
 */
export const outlineFacts = async (
  req: PayloadRequest,
  { working, findings }: Asked,
): Promise<OutlineFacts> => {
  const { report } = working
  const organization = idOf(report.organization)
  const actors = await actorsOf(req, organization)
  const mayWrite = (await rightTo(req, organization, 'content.write')) !== null
  const { isEditable } = REPORT_STATES[report.workflowState]
  const mayAdd = mayWrite && isEditable
  const items = itemsWithCollection(working)
  const comments = await findComments(req, {
    and: [{ report: { equals: report.id } }, { isResolved: { not_equals: true } }],
  })
  const newest = (await newestEdition(req, report.id))?.number ?? 0
  const names = await namesOf(req, [...new Set(items.flatMap((item) => assigneeOf(item) ?? []))])
  const { topics } = missingContent(buildSnapshot(working, { missingNumbers: 'marked' }))
  const covered = new Set<string>(
    working.sections
      .filter(({ workflowState }) => workflowState !== 'dropped')
      .flatMap(({ covers }) => covers ?? []),
  )
  const told = toldChapters({
    format: report.format,
    chapters: chapterTree(working.sections),
    sections: working.sections,
    tables: working.statisticalTables,
  })
  const commentsOf = countById(
    comments.filter(({ replyTo }) => !replyTo).map(({ about }) => ({ id: idOf(about.value) })),
  )
  const findingsOf = countById(findings)

  const partOf = (item: Listed): OutlinePart => {
    const { collection, id, revision, workflowState: state, createdAt } = item
    const subject = itemSubject({ report, item, newestEdition: newest })
    const actions = actionsAmong(subject, actors)
    const may = (transition: string) =>
      actions.some((action) => action.transition === transition && action.allowed)
    const assignee = assigneeOf(item)
    const covers: readonly string[] = 'covers' in item ? (item.covers ?? []) : []
    return {
      collection,
      id,
      revision,
      state,
      isTold: collection === 'sections' ? told.has(id) : null,
      lacks: state === 'dropped' ? [] : topics.filter((topic) => covers.includes(topic)),
      findings: findingsOf.get(id) ?? 0,
      comments: commentsOf.get(id) ?? 0,
      assignee: assignee === null ? null : { id: assignee, name: names.get(assignee) ?? '' },
      may: {
        assign:
          collection === 'sections' &&
          mayWrite &&
          isOpenForEditing({ report, item: { id, state, createdAt } }),
        move: mayAdd,
        drop: may('drop'),
        restore: may('restore'),
      },
    }
  }
  return {
    parts: Object.fromEntries(items.map((item) => [item.id, partOf(item)])),
    uncovered: topics.filter((topic) => !covered.has(topic)),
    mayAdd,
    editors: mayAdd ? await editorsOf(req, organization) : [],
  }
}
