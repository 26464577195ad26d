import type { PayloadRequest } from 'payload'
import type { ItemCollection } from '../../domain/slugs.ts'
import { isItemState } from '../../domain/workflow/states.ts'
import type { OutlineFacts } from '../../operations/outline/Outline.ts'
import { type Chapter, chapterTree, inOneList } from '../../record/snapshot/chapterTree.ts'
import { inReadingOrder } from '../../record/snapshot/inReadingOrder.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { documentPath } from '../documentPath.ts'
import { say } from '../say.ts'
import { itemStanding } from './itemStanding.ts'
import type { Line } from './Line.ts'
import { type Part, partLists } from './partLists.ts'

/** The lines of a report's page: its chapters in their tree, and the lists below it. */
export interface OutlineLines {
  readonly chapters: readonly Chapter[]
  /** Those of the chapters, by id. */
  readonly lines: Readonly<Record<string, Line>>
  readonly lists: readonly {
    readonly collection: ItemCollection
    readonly heading: string
    readonly lines: readonly Line[]
  }[]
}

/** Makes the lines of a report's page, from the report and what is told of its parts. */
export const linesOf = async (
  req: PayloadRequest,
  working: WorkingReport,
  { parts }: OutlineFacts,
): Promise<OutlineLines> => {
  const { report } = working
  const { admin } = req.payload.config.routes
  const lineOf = ({ item, label, notes }: Part, number = ''): readonly Line[] => {
    const part = parts[item.id]
    if (!part || !isItemState(item.workflowState)) return []
    const isPartlyOpen = report.openItems !== 'all'
    return [
      {
        part,
        href: documentPath(admin, { collection: part.collection, id: item.id }),
        number,
        label,
        notes,
        isMarkedOpen: isPartlyOpen && itemStanding(report, item) === 'open',
      },
    ]
  }
  // What the tree is made from and no more: it is sent to the page.
  const chapters = chapterTree(
    working.sections.map(({ id, heading, order, parent, workflowState, createdAt }) => ({
      id,
      heading,
      order,
      parent: parent ?? null,
      workflowState,
      createdAt,
    })),
  )
  const lists = await partLists(req, {
    chapters,
    keyInitiatives: inReadingOrder(working.keyInitiatives),
    proposalResponses: inReadingOrder(working.proposalResponses),
    statisticalTables: inReadingOrder(working.statisticalTables),
  })
  return {
    chapters,
    lines: Object.fromEntries(
      inOneList(chapters)
        .flatMap(({ section, number }) =>
          lineOf({ item: section, label: section.heading, notes: [] }, number),
        )
        .map((line) => [line.part.id, line]),
    ),
    lists: lists.map(({ collection, heading, parts: listed }) => ({
      collection,
      heading: say(req.i18n.language, heading),
      lines: listed.flatMap((part) => lineOf(part)),
    })),
  }
}
