import type { SnapshotProposal } from '../../snapshot/types.ts'
import { optionalConstant } from '../constantCase.ts'
import { publishedOrganization } from './organization.ts'
import type { ReportRef } from './reportRef.ts'

/** Turns an entry of the register of proposals into one of the public schema. */
export const publishedProposalResponse = (report: ReportRef, proposal: SnapshotProposal) => ({
  ...proposal,
  report,
  kind: optionalConstant(proposal.kind),
  disclosure: optionalConstant(proposal.disclosure),
  handledBy: proposal.handledBy.map(publishedOrganization),
})
