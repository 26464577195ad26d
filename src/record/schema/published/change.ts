import type { RecordChange } from '../../changes/RecordChange.ts'
import type { RecordView } from '../../RecordView.ts'
import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import { constantCase } from '../constantCase.ts'
import { reportRef, type ReportRef } from './reportRef.ts'

/** One thing that happened to the record, as readers see it. */
export interface Change {
  readonly report: ReportRef
  readonly edition: number
  readonly at: string
  readonly kind: string
  readonly note: string | null
}

/** The edition that a change is about, its organization as it is named now: by that name it is found. */
const refOf = async (view: RecordView, header: EditionHeader): Promise<ReportRef> => {
  const digest = await view.digestOf(header)
  const organization = (await view.organizations()).get(header.organization)
  return reportRef(header, { ...digest, organization: organization ?? digest.organization })
}

/**
 * Turns a change into one of the public schema. The note of an edition tells of the content, so it goes
 * with it; of a notice it is the explanation.
 */
export const publishedChange = async (
  view: RecordView,
  { at, header, kind, notice }: RecordChange,
): Promise<Change> => ({
  report: await refOf(view, header),
  edition: header.number,
  at,
  kind: constantCase(kind),
  note: notice ? notice.explanation : view.noticeOf(header) ? null : header.changeNote,
})
