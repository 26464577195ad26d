import type { RecordView } from '../../RecordView.ts'
import { connection, type Page } from '../connection.ts'
import { optionalConstant } from '../constantCase.ts'
import { isAskedFor } from '../isAskedFor.ts'
import { publishedProposalResponse } from '../published/proposalResponse.ts'
import type { ReportFilter } from './matchingReports.ts'
import { partsOfReports } from './partsOfReports.ts'

interface Arguments extends ReportFilter, Page {
  readonly kind?: string | null
}

/** The register of proposals of the newest editions, of one kind or of all. */
export const proposalResponses = async (args: Arguments, view: RecordView) => {
  const all = await partsOfReports(view, args, {
    meant: ({ kinds }) => kinds.map((kind) => isAskedFor(optionalConstant(kind), args.kind)),
    of: (snapshot) => snapshot.proposalResponses,
    publish: publishedProposalResponse,
  })
  return connection('proposalResponses', all, { ...args, byDefault: 50 })
}
