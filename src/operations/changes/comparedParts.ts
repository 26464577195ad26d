import { idOf } from '../../access/memberships.ts'
import type { ComparedPart } from '../../domain/compare/compareReports.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import type { ItemCollection } from '../../domain/slugs.ts'
import { type Chapter, chapterTree, inOneList } from '../../record/snapshot/chapterTree.ts'
import { inReadingOrder } from '../../record/snapshot/inReadingOrder.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'

const ALONE = { isShown: true, parent: null, order: '', number: '' } as const

interface Listed {
  readonly id: string
  readonly order: string
  readonly workflowState: string
}

const listed = <T extends Listed>(
  collection: ItemCollection,
  documents: readonly T[],
  labelOf: (document: T) => string,
): readonly ComparedPart[] => {
  const shown = inReadingOrder(documents.filter(({ workflowState }) => workflowState !== 'dropped'))
  return inReadingOrder(documents).map((document) => ({
    collection,
    id: document.id,
    label: labelOf(document),
    isShown: document.workflowState !== 'dropped',
    parent: null,
    order: document.order,
    number: String(shown.indexOf(document) + 1),
    fields: Object.fromEntries(Object.entries(document)),
  }))
}

const chapterPart = (
  { section: { id, heading, order, parent }, number }: Chapter,
  fields: object | undefined,
): ComparedPart => ({
  collection: 'sections',
  id,
  label: `${number}${heading}`,
  isShown: number !== '',
  parent: parent ? idOf(parent) : null,
  order,
  number,
  fields: { ...fields },
})

/** A report with every part of it in reading order, as it is compared. */
export const comparedParts = (working: WorkingReport): readonly ComparedPart[] => {
  const { report, sections, attachments } = working
  const byId = new Map(sections.map((section) => [section.id, section]))
  return [
    { ...ALONE, collection: 'reports', id: report.id, label: report.title, fields: { ...report } },
    ...inOneList(chapterTree(sections)).map((chapter) =>
      chapterPart(chapter, byId.get(chapter.section.id)),
    ),
    ...listed('key-initiatives', working.keyInitiatives, ({ title }) => title),
    ...listed('proposal-responses', working.proposalResponses, ({ title }) => title),
    ...listed(
      'statistical-tables',
      working.statisticalTables,
      ({ table }) => tableOf(report.format, table)?.title ?? table,
    ),
    ...attachments
      .filter(({ kind }) => kind !== 'evidence')
      .map(({ id, filename }) => ({
        ...ALONE,
        collection: 'attachments',
        id,
        label: filename ?? '',
        fields: {},
      })),
  ]
}
