import { type CellDigest, cellDigests } from './cellDigest.ts'
import { type KeptOfEditions, keptOfEditions } from './keptOfEditions.ts'
import type { RecordReader } from './RecordReader.ts'
import type { SnapshotOrganization, SnapshotProposal, SnapshotSection } from './snapshot/types.ts'

/** What lists need to know of an edition: some 3 KB, so it may stay in memory when the snapshot goes. */
export interface EditionDigest {
  readonly organization: SnapshotOrganization
  readonly report: { readonly title: string }
  /** The ids of all sections, one a line. */
  readonly sections: string
  /** The area of each key initiative, in reading order. */
  readonly areas: readonly string[]
  /** The kind of each entry of the register of proposals, in reading order. */
  readonly kinds: readonly SnapshotProposal['kind'][]
  /** The numbers of each statutory table, by its id. */
  readonly tables: ReadonlyMap<string, CellDigest>
}

/** Whether a section is one of an edition's. */
export const hasSection = ({ sections }: EditionDigest, id: string): boolean =>
  sections.includes(`\n${id}\n`)

/** In bytes: the digests of some thirty thousand editions. */
const BYTES = 96 * 1024 * 1024
/** What a digest takes beside its texts. */
const OVERHEAD = 1000

const idsOf = (sections: readonly SnapshotSection[]): readonly string[] =>
  sections.flatMap(({ id, children }) => [id, ...idsOf(children)])

const sizeOf = ({ sections, areas, kinds, tables }: EditionDigest): number => {
  const numbers = [...tables.values()].reduce((sum, { values }) => sum + values.length, 0)
  return OVERHEAD + sections.length + numbers + 8 * (areas.length + kinds.length)
}

/** Reads the digest of an edition, once: editions do not change. */
export const editionDigests = (reader: RecordReader): KeptOfEditions<EditionDigest> => {
  const organizations = new Map<string, SnapshotOrganization>()
  const same = (given: SnapshotOrganization): SnapshotOrganization => {
    const name = JSON.stringify(given)
    const known = organizations.get(name) ?? given
    organizations.set(name, known)
    return known
  }
  const digestOfTable = cellDigests()
  const read = async (id: string): Promise<EditionDigest> => {
    const { organization, report, sections, keyInitiatives, proposalResponses, statisticalTables } =
      await reader.snapshot(id, 'inPassing')
    return {
      organization: same(organization),
      report: { title: report.title },
      sections: `\n${idsOf(sections).join('\n')}\n`,
      areas: keyInitiatives.map(({ area }) => area.id),
      kinds: proposalResponses.map(({ kind }) => kind),
      tables: new Map(statisticalTables.map((each) => [each.table, digestOfTable(each)])),
    }
  }
  return keptOfEditions({ read, sizeOf, bytes: BYTES })
}
