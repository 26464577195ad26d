import { standardTitle } from '../../domain/text/standardTitle.ts'
import type { Snapshot } from './types.ts'

/**
 * What is left of an edition's content when it is sealed: whose report of which year it was, in a form
 * that readers know, and nothing that anybody typed. Sealing it again changes nothing.
 */
export const sealedSnapshot = ({ report, organization }: Snapshot): Snapshot => ({
  version: 1,
  report: {
    id: report.id,
    year: report.year,
    title: standardTitle({ organization: organization.name, year: report.year }),
    format: report.format,
    scope: report.scope,
    period: report.period,
    contact: null,
    indexNumber: null,
    officialUrl: null,
    preamble: null,
    changeNote: null,
  },
  organization,
  sections: [],
  keyInitiatives: [],
  proposalResponses: [],
  statisticalTables: [],
  attachments: [],
})
