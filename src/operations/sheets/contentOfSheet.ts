import { type Reference, referencesIn } from '../../domain/checks/referencesIn.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import { checkedReportOf } from '../checking/checkedReportOf.ts'
import type { SheetContent } from './Sheet.ts'

const citation = ({ title, number }: Reference): string =>
  [...(title === null ? [] : [`《${title}》`]), ...(number === null ? [] : [number])].join(' ')

/** What a report holds, from its snapshot: its chapters, how many of what, and the documents that it cites. */
export const contentOfSheet = (snapshot: Snapshot): SheetContent => ({
  chapters: snapshot.sections.map(({ number, heading }) => `${number}${heading}`),
  keyInitiatives: snapshot.keyInitiatives.length,
  proposalResponses: snapshot.proposalResponses.length,
  statisticalTables: snapshot.statisticalTables.map(({ title }) => title),
  attachments: snapshot.attachments.map(({ filename }) => filename),
  references: referencesIn(checkedReportOf(snapshot)).map(citation),
})
