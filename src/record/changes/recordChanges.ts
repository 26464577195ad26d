import type { RecordView } from '../RecordView.ts'
import { compareKeys } from '../schema/cursors.ts'
import type { EditionHeader, NoticeRow } from '../snapshot/EditionRow.ts'
import { changeId } from './changeId.ts'
import type { RecordChange } from './RecordChange.ts'

/** A change before it has its place among the others. */
type Unplaced = Omit<RecordChange, 'cursorKey' | 'id'>

const ofEdition = (header: EditionHeader): Unplaced => ({
  key: [Date.parse(header.publishedAt), header.report, 0, header.number],
  kind: header.number === 1 ? 'published' : 'corrected',
  at: header.publishedAt,
  header,
  notice: null,
})

const ofNotice = (view: RecordView, notice: NoticeRow): readonly Unplaced[] => {
  const { at, kind, report, throughEdition } = notice
  const header = view.editionsOf(report).find(({ number }) => number === throughEdition)
  if (!header) return []
  const key = [Date.parse(at), report, kind === 'takenDown' ? 1 : 2, throughEdition]
  return [{ key, kind, at, header, notice }]
}

const inOrder = (changes: readonly Unplaced[]): readonly RecordChange[] =>
  changes
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map((change, place) => ({
      ...change,
      id: changeId(change.key),
      cursorKey: [...change.key, place],
    }))

/** By the editions of a state: several views may be of one. */
const known = new WeakMap<RecordView['editions'], readonly RecordChange[]>()

/** Everything that happened to the record, oldest first; put in order once for each state of it. */
export const recordChanges = (view: RecordView): readonly RecordChange[] => {
  const found = known.get(view.editions)
  if (found) return found
  const all = inOrder([
    ...view.editions.map(ofEdition),
    ...view.notices.flatMap((notice) => ofNotice(view, notice)),
  ])
  known.set(view.editions, all)
  return all
}

/** What happened to one report, oldest first. */
export const changesOfReport = (view: RecordView, report: string): readonly RecordChange[] =>
  recordChanges(view).filter(({ header }) => header.report === report)
