import type { RecordChange } from '../../changes/RecordChange.ts'
import { recordChanges } from '../../changes/recordChanges.ts'
import type { RecordView } from '../../RecordView.ts'
import { connection, type Page } from '../connection.ts'
import { compareKeys, decodeCursor } from '../cursors.ts'
import { publishedChange } from '../published/change.ts'

interface Arguments extends Omit<Page, 'after'> {
  readonly since?: string | null
}

/** Whether a cursor names a change as one of these, with as many before it as there were then. */
const isAsTold = (changes: readonly RecordChange[], since: string): boolean => {
  const told = decodeCursor('changes', since)
  const place = Number(told.at(-1))
  // Another instance has told more than this one has seen yet.
  if (place >= changes.length) return true
  const found = changes[place]
  return found !== undefined && compareKeys(found.cursorKey, told) === 0
}

/**
 * What happened to the record after a cursor, oldest first. Two who publish at once may come to be seen in
 * another order than by their moments, and a clock may be put back: where something earlier has come in
 * since the cursor was given, all is told again from the beginning, for what is told twice does no harm
 * and what is left out does. Throws BAD_PAGE_SIZE and BAD_CURSOR.
 */
export const changes = ({ since, ...page }: Arguments, view: RecordView) => {
  view.gathered?.lists()
  const all = recordChanges(view)
  const entries = all.map((change) => ({
    key: change.cursorKey,
    node: () => publishedChange(view, change),
  }))
  const isGiven = typeof since === 'string'
  const after = isGiven && isAsTold(all, since) ? since : null
  return connection('changes', entries, { ...page, after, byDefault: 100 })
}
