import type {
  Attachment,
  KeyInitiative,
  Organization,
  ProposalResponse,
  Report,
  Section,
  StatisticalTable,
} from '../../payload-types.ts'

/** A report as it lies on the desk, every document of it read, relations as ids. */
export interface WorkingReport {
  readonly report: Report
  readonly sections: readonly Section[]
  readonly keyInitiatives: readonly KeyInitiative[]
  readonly proposalResponses: readonly ProposalResponse[]
  readonly statisticalTables: readonly StatisticalTable[]
  readonly attachments: readonly Attachment[]
  /** The organizations that the report names and those above them, by id. */
  readonly organizations: ReadonlyMap<string, Organization>
  /** Labels of areas and of classes of results, by id. */
  readonly areas: ReadonlyMap<string, string>
  readonly resultClasses: ReadonlyMap<string, string>
}
