import type { Cells } from '../../domain/cells.ts'
import type { FigureQualifier } from '../../domain/figures.ts'
import type { FormatId } from '../../domain/formats/formats.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import type { OrganizationKind } from '../../domain/organizationKinds.ts'
import type { ReportScope } from '../../domain/reportOptions.ts'
import type { RichText } from '../../domain/richText/RichText.ts'

/** A span of days, both included, as `yyyy-mm-dd`. */
export interface SnapshotPeriod {
  readonly from: string
  readonly to: string
}

/** Rich text as it is published: made once, when the snapshot is taken. */
export interface SnapshotText {
  readonly html: string
  readonly text: string
  readonly lexical: RichText
}

/** An organization as it was called when the report was published. */
export interface SnapshotOrganization {
  readonly id: string
  readonly slug: string
  readonly code: string | null
  readonly name: string
  readonly kind: OrganizationKind
  readonly parent: SnapshotOrganization | null
}

export interface SnapshotContact {
  readonly address: string | null
  readonly postcode: string | null
  readonly telephone: string | null
  readonly email: string | null
}

export interface SnapshotSection {
  readonly id: string
  readonly number: string
  readonly level: number
  readonly heading: string
  readonly covers: readonly string[]
  readonly body: SnapshotText
  readonly children: readonly SnapshotSection[]
}

export interface SnapshotFigure {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly amount: string
  readonly qualifier: FigureQualifier | null
  readonly text: string
  readonly period: SnapshotPeriod | null
  readonly source: string | null
}

/** Something with an id and a name that is data of its year: an area, a class of results. */
export interface SnapshotLabel {
  readonly id: string
  readonly label: string
}

export interface SnapshotInitiative {
  readonly id: string
  readonly title: string
  readonly area: SnapshotLabel
  readonly summary: SnapshotText | null
  readonly responsible: SnapshotOrganization | null
  readonly section: string | null
  readonly figures: readonly SnapshotFigure[]
}

export interface SnapshotProposal {
  readonly id: string
  readonly kind: 'suggestion' | 'proposal' | 'motion' | null
  readonly session: string | null
  readonly number: string | null
  readonly title: string
  readonly handledBy: readonly SnapshotOrganization[]
  readonly repliedAt: string | null
  readonly result: SnapshotLabel | null
  readonly disclosure: 'full' | 'summary' | 'withheld' | null
  readonly url: string | null
}

export interface SnapshotTable {
  readonly id: string
  readonly table: string
  readonly title: string
  readonly columns: TableDefinition['columns']
  readonly rows: TableDefinition['rows']
  readonly cells: Cells
}

/** An attachment by its hash: the file itself is kept once, under that hash. */
export interface SnapshotAttachment {
  readonly id: string
  readonly filename: string
  readonly sha256: string
}

/**
 * A published report, whole in itself: nothing that the public reads of it lies elsewhere. Its canonical
 * JSON is what `contentHash` is the hash of.
 */
export interface Snapshot {
  readonly version: 1
  readonly report: {
    readonly id: string
    readonly year: number
    readonly title: string
    readonly format: FormatId
    readonly scope: ReportScope
    readonly period: SnapshotPeriod
    readonly contact: SnapshotContact | null
    readonly indexNumber: string | null
    readonly officialUrl: string | null
    readonly preamble: SnapshotText | null
    readonly changeNote: string | null
  }
  readonly organization: SnapshotOrganization
  readonly sections: readonly SnapshotSection[]
  readonly keyInitiatives: readonly SnapshotInitiative[]
  readonly proposalResponses: readonly SnapshotProposal[]
  readonly statisticalTables: readonly SnapshotTable[]
  readonly attachments: readonly SnapshotAttachment[]
}
