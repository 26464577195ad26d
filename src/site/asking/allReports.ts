import { z } from 'zod'
import type { RecordView } from '../../record/RecordView.ts'
import { everyPage } from './everyPage.ts'
import { askRecord, publicQuery } from './publicQuery.ts'
import { ENVELOPE, type Envelope, envelopeShape, pageInfoShape } from './shapes.ts'

const query = publicQuery(
  `query ($organizations: [String!], $years: [Int!], $after: String) {
    reports(organizations: $organizations, years: $years, first: 100, after: $after) {
      nodes { ...Envelope } pageInfo { hasNextPage endCursor }
    }
  }
  ${ENVELOPE}`,
  z.object({ reports: z.object({ nodes: z.array(envelopeShape), pageInfo: pageInfoShape }) }),
)

interface Filter {
  readonly organizations?: readonly string[]
  readonly years?: readonly number[]
}

/** The newest edition of every report, newest year first. */
export const allReports = (view: RecordView, filter: Filter = {}): Promise<readonly Envelope[]> =>
  everyPage(async (after) => (await askRecord(view, query, { ...filter, after })).reports)
