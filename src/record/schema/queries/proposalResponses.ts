import type { RecordView } from '../../openRecord.ts'
import { connection } from '../connection.ts'
import { publishedProposalResponse } from '../published/proposalResponse.ts'
import type { ReportFilter } from './matchingReports.ts'
import { partsOfReports } from './partsOfReports.ts'

interface Arguments extends ReportFilter {
  readonly kind?: string | null
  readonly first?: number | null
  readonly after?: string | null
}

/** The register of proposals of the newest editions, of one kind or of all. */
export const proposalResponses = async (args: Arguments, view: RecordView) => {
  const all = await partsOfReports(view, args, (snapshot, ref) =>
    snapshot.proposalResponses
      .map((each) => publishedProposalResponse(ref, each))
      .filter(({ kind }) => !args.kind || kind === args.kind),
  )
  return connection('proposalResponses', all, { ...args, byDefault: 50 })
}
