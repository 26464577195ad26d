import { CONTENT_FIELDS } from '../domain/contentFields.ts'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { isChanged, type Row } from './isChanged.ts'

interface Edit {
  readonly collection: WorkflowCollection
  readonly before: Row
  /** What was sent: one field, or the whole form. */
  readonly sent: Row
}

/** What a form sends back beside the fields that a person changes. */
const BESIDE: readonly string[] = ['id', 'revision', 'createdAt', 'updatedAt']

/**
 * Whether an edit changes where a document stands and nothing else. Place belongs to the report, so a
 * part is moved also where its own text is not open; a move with a word of text in it is no move.
 */
export const isMove = ({ collection, before, sent }: Edit): boolean => {
  const place: readonly string[] = CONTENT_FIELDS[collection].place
  const changed = Object.keys(sent)
    .filter((field) => !BESIDE.includes(field))
    .filter(isChanged({ before, after: sent }))
  return changed.length > 0 && changed.every((field) => place.includes(field))
}
