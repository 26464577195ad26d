import { idOf } from '../../access/memberships.ts'
import { isFigures } from '../../domain/figures.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type {
  KeyInitiative,
  ProposalResponse,
  Report,
  StatisticalTable,
} from '../../payload-types.ts'
import { toSnapshotText } from '../richText/toSnapshotText.ts'
import { buildSections } from './buildSections.ts'
import { inReadingOrder } from './inReadingOrder.ts'
import type {
  Snapshot,
  SnapshotContact,
  SnapshotInitiative,
  SnapshotOrganization,
  SnapshotProposal,
  SnapshotSection,
  SnapshotTable,
} from './types.ts'
import type { WorkingReport } from './WorkingReport.ts'

type Organizations = WorkingReport['organizations']

const organizationIn = (organizations: Organizations, id: string): SnapshotOrganization => {
  const found = organizations.get(id)
  if (!found) throw new Error(`A report refers to an organization that is not there: ${id}`)
  const { slug, name, kind, creditCode, parent } = found
  const above = parent ? organizationIn(organizations, idOf(parent)) : null
  return { id, slug, code: creditCode || null, name, kind, parent: above }
}

const labelIn = (labels: ReadonlyMap<string, string>, id: string) => ({
  id,
  label: labels.get(id) ?? id,
})

const contactOf = ({ contact }: Report): SnapshotContact | null => {
  if (!contact || !Object.values(contact).some(Boolean)) return null
  const { address, postcode, telephone, email } = contact
  return {
    address: address || null,
    postcode: postcode || null,
    telephone: telephone || null,
    email: email || null,
  }
}

const initiative =
  ({ areas, organizations }: WorkingReport, shown: ReadonlySet<string>) =>
  (given: KeyInitiative): SnapshotInitiative => ({
    id: given.id,
    title: given.title,
    area: labelIn(areas, given.area),
    summary: given.summary ? toSnapshotText(given.summary) : null,
    responsible: given.responsible ? organizationIn(organizations, idOf(given.responsible)) : null,
    section: given.section && shown.has(idOf(given.section)) ? idOf(given.section) : null,
    figures: (isFigures(given.figures) ? given.figures : []).map((figure) => ({
      id: figure.id,
      label: figure.label,
      value: figure.value,
      unit: figure.unit,
      amount: figure.amount,
      qualifier: figure.qualifier ?? null,
      text: figure.text,
      period: figure.period ?? null,
      source: figure.source ?? null,
    })),
  })

const proposal =
  ({ organizations, resultClasses }: WorkingReport) =>
  (given: ProposalResponse): SnapshotProposal => ({
    id: given.id,
    kind: given.kind ?? null,
    session: given.session || null,
    number: given.number || null,
    title: given.title,
    handledBy: (given.handledBy ?? []).map((each) => organizationIn(organizations, idOf(each))),
    repliedAt: given.repliedAt ? shanghaiDay(given.repliedAt) : null,
    result: given.result ? labelIn(resultClasses, given.result) : null,
    disclosure: given.disclosure ?? null,
    url: given.url || null,
  })

const cellsOf = (value: unknown): SnapshotTable['cells'] =>
  typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : {}

const table =
  ({ report }: WorkingReport) =>
  (given: StatisticalTable): readonly SnapshotTable[] => {
    const definition = tableOf(report.format, given.table)
    if (!definition) return []
    const { title, columns, rows } = definition
    return [{ id: given.id, table: given.table, title, columns, rows, cells: cellsOf(given.cells) }]
  }

const isKept = ({ workflowState }: { workflowState: string }): boolean =>
  workflowState !== 'dropped'

const sectionIds = (sections: readonly SnapshotSection[]): readonly string[] =>
  sections.flatMap(({ id, children }) => [id, ...sectionIds(children)])

/**
 * The snapshot of a working report: what publishing inserts and what is hashed at every step before.
 * Dropped parts are left out, and so is a reference to one. Throws where a text cannot be printed or an
 * organization is missing.
 */
export const buildSnapshot = (working: WorkingReport): Snapshot => {
  const { report, organizations } = working
  const { id, year, title, format, scope, period } = report
  const day = (value: string | null | undefined, otherwise: string) =>
    value ? shanghaiDay(value) : otherwise
  const sections = buildSections(working.sections.filter(isKept))
  const shown = new Set(sectionIds(sections))
  return {
    version: 1,
    report: {
      id,
      year,
      title,
      format,
      scope,
      period: { from: day(period?.from, `${year}-01-01`), to: day(period?.to, `${year}-12-31`) },
      contact: contactOf(report),
      indexNumber: report.indexNumber || null,
      officialUrl: report.officialUrl || null,
      preamble: report.preamble ? toSnapshotText(report.preamble) : null,
      changeNote: report.changeNote || null,
    },
    organization: organizationIn(organizations, idOf(report.organization)),
    sections,
    keyInitiatives: inReadingOrder(working.keyInitiatives.filter(isKept)).map(
      initiative(working, shown),
    ),
    proposalResponses: inReadingOrder(working.proposalResponses.filter(isKept)).map(
      proposal(working),
    ),
    statisticalTables: inReadingOrder(working.statisticalTables.filter(isKept)).flatMap(
      table(working),
    ),
    attachments: working.attachments
      .map(({ id: attachment, filename, sha256 }) => ({
        id: attachment,
        filename: filename ?? '',
        sha256: sha256 ?? '',
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
