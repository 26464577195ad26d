import type { PayloadRequest } from 'payload'
import { type KeptRow, type Round, roundsOf } from '../../domain/workflow/rounds.ts'

/**
 * The rounds of review that a report went through, oldest first. Authority: the system's own, for who may
 * read a report may read what it was, and that she may is judged before.
 */
export const roundsOfReport = async (
  req: PayloadRequest,
  report: string,
): Promise<readonly Round[]> => {
  const { docs } = await req.payload.db.findVersions<KeptRow & { id: string }>({
    collection: 'reports',
    where: { parent: { equals: report } },
    sort: 'version.revision',
    limit: 0,
    pagination: false,
    select: {
      version: {
        revision: true,
        lastTransition: true,
        stages: true,
        passes: true,
        paperSignature: true,
        submittedContributors: true,
        changeNote: true,
        contentHash: true,
      },
    },
    req,
  })
  return roundsOf(docs.map(({ version }) => version))
}
