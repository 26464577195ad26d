import type { RecordReader } from './RecordReader.ts'
import type { EditionHeader } from './snapshot/EditionRow.ts'
import type { SnapshotOrganization, SnapshotProposal, SnapshotSection } from './snapshot/types.ts'
import { type NumericCell, tableCellsOf } from './tableCellsOf.ts'

/** What lists need to know of an edition: small, so it may stay in memory when the snapshot goes. */
export interface EditionDigest {
  readonly organization: SnapshotOrganization
  readonly report: { readonly title: string }
  readonly sections: ReadonlySet<string>
  /** The area of each key initiative, in reading order. */
  readonly areas: readonly string[]
  /** The kind of each entry of the register of proposals, in reading order. */
  readonly kinds: readonly SnapshotProposal['kind'][]
  /** The numbers of each statutory table, by its id. */
  readonly tables: ReadonlyMap<string, readonly NumericCell[]>
}

const idsOf = (sections: readonly SnapshotSection[]): readonly string[] =>
  sections.flatMap(({ id, children }) => [id, ...idsOf(children)])

/** Reads the digest of an edition, once: editions do not change. */
export const editionDigests = (
  reader: RecordReader,
): ((header: EditionHeader) => Promise<EditionDigest>) => {
  const known = new Map<string, EditionDigest>()
  return async ({ id }) => {
    const found = known.get(id)
    if (found) return found
    const { organization, report, sections, keyInitiatives, proposalResponses, statisticalTables } =
      await reader.snapshot(id)
    const digest = {
      organization,
      report: { title: report.title },
      sections: new Set(idsOf(sections)),
      areas: keyInitiatives.map(({ area }) => area.id),
      kinds: proposalResponses.map(({ kind }) => kind),
      tables: new Map(statisticalTables.map((each) => [each.table, tableCellsOf(each)])),
    }
    known.set(id, digest)
    return digest
  }
}
