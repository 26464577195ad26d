import { CONTENT_FIELDS } from '../contentFields.ts'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '../slugs.ts'

/** What stands where a text must not be empty. */
export const PURGED_TEXT = '已清除'

/** Collections of which a document can be purged. */
export const PURGEABLE = [...WORKFLOW_COLLECTIONS, 'comments', 'attachments'] as const
export type PurgeableCollection = (typeof PURGEABLE)[number]

/** Whether a document of a collection can be purged. */
export const isPurgeable = (slug: string): slug is PurgeableCollection =>
  PURGEABLE.some((each) => each === slug)

type Values = Readonly<Record<string, unknown>>

/** Ids and spans that hold no words of anybody: the report keeps its form. */
const KEPT = ['covers', 'area', 'section', 'table', 'scope', 'period', 'parent', 'order']

/** Where empty is not nothing. */
const EMPTY: Values = {
  heading: PURGED_TEXT,
  title: PURGED_TEXT,
  figures: [],
  cells: {},
  handledBy: [],
  assistedBy: [],
  isKeySupervised: false,
  contact: { address: null, postcode: null, telephone: null, email: null },
}

/** Texts that the workflow keeps beside a report's content. */
const BESIDE: Readonly<Partial<Record<WorkflowCollection, readonly string[]>>> = {
  reports: ['changeNote', 'explanations'],
}

const withoutRemarks = (passes: unknown): unknown =>
  Array.isArray(passes)
    ? passes.map((pass: unknown) => ({ ...Object(pass), remark: undefined }))
    : passes

/**
 * What a document of the workflow, or a version of it, says once it is purged: every field of content
 * emptied, the ids that give a report its form left.
 */
export const purgedFields = (collection: WorkflowCollection, document: Values): Values => {
  const { content } = CONTENT_FIELDS[collection]
  const names = [...content.filter((name) => !KEPT.includes(name)), ...(BESIDE[collection] ?? [])]
  return {
    ...Object.fromEntries(names.map((name) => [name, EMPTY[name] ?? null])),
    ...(collection === 'reports' ? { passes: withoutRemarks(document['passes']) } : {}),
  }
}
