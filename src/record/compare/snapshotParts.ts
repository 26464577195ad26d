import type { ComparedPart } from '../../domain/compare/compareReports.ts'
import { heaviestChain } from '../../domain/compare/heaviestChain.ts'
import type {
  Snapshot,
  SnapshotInitiative,
  SnapshotOrganization,
  SnapshotProposal,
  SnapshotSection,
  SnapshotText,
} from '../snapshot/types.ts'
import { asWritten } from './printedIn.ts'

const ALONE = { isShown: true, parent: null, order: '', number: '' } as const

const textOf = (text: SnapshotText | null) => (text ? asWritten(text.lexical) : null)
const nameOf = (organization: SnapshotOrganization | null) => organization?.name ?? null

const reportPart = ({ report, organization }: Snapshot): ComparedPart => ({
  ...ALONE,
  collection: 'reports',
  id: report.id,
  label: report.title,
  fields: { ...report, organization: nameOf(organization), preamble: textOf(report.preamble) },
})

const sectionParts = (
  sections: readonly SnapshotSection[],
  parent: string | null,
): readonly ComparedPart[] =>
  sections.flatMap(({ id, number, heading, covers, body, children }) => [
    {
      ...ALONE,
      collection: 'sections',
      id,
      label: `${number}${heading}`,
      parent,
      number,
      fields: { heading, covers, body: textOf(body) },
    },
    ...sectionParts(children, id),
  ])

const initiativeFields = (
  { title, area, summary, responsible, section, figures }: SnapshotInitiative,
  headings: ReadonlyMap<string, unknown>,
) => ({
  title,
  area: area.label,
  summary: textOf(summary),
  responsible: nameOf(responsible),
  section: section === null ? null : (headings.get(section) ?? section),
  figures,
})

const proposalFields = ({ handledBy, result, ...proposal }: SnapshotProposal) => ({
  ...proposal,
  handledBy: handledBy.map(nameOf),
  result: result?.label ?? null,
})

const listed = (
  collection: string,
  parts: readonly Pick<ComparedPart, 'fields' | 'id' | 'label'>[],
): readonly ComparedPart[] =>
  parts.map((part, at) => ({ ...ALONE, collection, ...part, number: String(at + 1) }))

/** A published report with every part of it in reading order, as it is compared. */
export const snapshotParts = (snapshot: Snapshot): readonly ComparedPart[] => {
  const sections = sectionParts(snapshot.sections, null)
  const headings = new Map(sections.map(({ id, fields }) => [id, fields['heading']]))
  return [
    reportPart(snapshot),
    ...sections,
    ...listed(
      'key-initiatives',
      snapshot.keyInitiatives.map((each) => ({
        id: each.id,
        label: each.title,
        fields: initiativeFields(each, headings),
      })),
    ),
    ...listed(
      'proposal-responses',
      snapshot.proposalResponses.map((each) => ({
        id: each.id,
        label: each.title,
        fields: proposalFields(each),
      })),
    ),
    ...listed(
      'statistical-tables',
      snapshot.statisticalTables.map(({ id, title, cells }) => ({
        id,
        label: title,
        fields: { cells },
      })),
    ),
    ...snapshot.attachments.map(({ id, filename }) => ({
      ...ALONE,
      collection: 'attachments',
      id,
      label: filename,
      fields: {},
    })),
  ]
}

const siblingsOf = (parts: readonly ComparedPart[]): ReadonlyMap<string, readonly string[]> => {
  const siblings = new Map<string, string[]>()
  for (const { collection, parent, id } of parts) {
    const key = `${collection}/${parent ?? ''}`
    siblings.set(key, [...(siblings.get(key) ?? []), id])
  }
  return siblings
}

/** The parts that stand among their neighbours as they did: no edition keeps the keys of their places. */
const stayed = (
  before: readonly ComparedPart[],
  after: readonly ComparedPart[],
): ReadonlySet<string> => {
  const were = siblingsOf(before)
  return new Set(
    [...siblingsOf(after)].flatMap(([key, ids]) => {
      const matches = ids.flatMap((id, at) => {
        const was = were.get(key)?.indexOf(id) ?? -1
        return was < 0 ? [] : [{ before: [was, was + 1], after: [at, at + 1], weight: 1 } as const]
      })
      return heaviestChain(matches).flatMap((match) => ids[match.after[0]] ?? [])
    }),
  )
}

/** The parts of two editions, with keys of place that differ for those that were moved among their neighbours. */
export const partsOfBoth = (
  before: Snapshot | null,
  after: Snapshot,
): { readonly before: readonly ComparedPart[]; readonly after: readonly ComparedPart[] } => {
  const [were, are] = [before ? snapshotParts(before) : [], snapshotParts(after)]
  const kept = stayed(were, are)
  const placed = (parts: readonly ComparedPart[], place: string) =>
    parts.map((part) => ({ ...part, order: kept.has(part.id) ? '' : place }))
  return { before: placed(were, 'before'), after: placed(are, 'after') }
}
