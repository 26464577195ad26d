import type { RecordView } from '../../RecordView.ts'
import type { EditionHeader, NoticeRow } from '../../snapshot/EditionRow.ts'
import { constantCase } from '../constantCase.ts'
import type { Entry } from '../connection.ts'
import { reportRef, type ReportRef } from './reportRef.ts'

/** One thing that happened to the record. */
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

const ofEdition = (view: RecordView, header: EditionHeader): Entry<Change> => ({
  key: [Date.parse(header.publishedAt), header.report, 0, header.number],
  node: async () => ({
    report: await refOf(view, header),
    edition: header.number,
    at: header.publishedAt,
    kind: header.number === 1 ? 'PUBLISHED' : 'CORRECTED',
    // The note tells of the content, so it goes with it.
    note: view.noticeOf(header) ? null : header.changeNote,
  }),
})

const ofNotice = (view: RecordView, notice: NoticeRow): readonly Entry<Change>[] => {
  const { at, report, throughEdition, kind, explanation } = notice
  const header = view.editionsOf(report).find(({ number }) => number === throughEdition)
  if (!header) return []
  return [
    {
      key: [Date.parse(at), report, kind === 'takenDown' ? 1 : 2, throughEdition],
      node: async () => ({
        report: await refOf(view, header),
        edition: throughEdition,
        at,
        kind: constantCase(kind),
        note: explanation,
      }),
    },
  ]
}

/** What happened to the whole record, or to one report: editions and notices, not yet in order. */
export const changeEntries = (view: RecordView, report?: string): readonly Entry<Change>[] => {
  const isMeant = (row: { readonly report: string }) =>
    report === undefined || row.report === report
  return [
    ...view.editions.filter(isMeant).map((header) => ofEdition(view, header)),
    ...view.notices.filter(isMeant).flatMap((notice) => ofNotice(view, notice)),
  ]
}
