import { GraphQLClient } from 'graphql-request'
import {
  ReportDocument,
  type ReportQuery,
  type ReportQueryVariables,
  ReportsDocument,
  type ReportsQuery,
  RowDocument,
  type RowQueryVariables,
} from './generated.ts'

type Envelope = ReportsQuery['reports']['nodes'][number]
export type Report = NonNullable<ReportQuery['report']>

const address = process.env['RECORD'] ?? 'http://localhost:3000/graphql'

// By GET, so that a cache in between may answer, and so that the record says 304.
const record = new GraphQLClient(address, { method: 'GET' })

/** Every report, page by page. */
export const allReports = async (): Promise<readonly Envelope[]> => {
  const found: Envelope[] = []
  let after: string | null = null
  do {
    const { reports }: ReportsQuery = await record.request(ReportsDocument, { after })
    found.push(...reports.nodes)
    after = reports.pageInfo.hasNextPage ? (reports.pageInfo.endCursor ?? null) : null
  } while (after !== null)
  return found
}

/** One report; null where there is none. */
export const oneReport = async (variables: ReportQueryVariables): Promise<Report | null> => {
  const { report } = await record.request(ReportDocument, variables)
  return report ?? null
}

/** One row of a statutory table over the years, the oldest first. */
export const rowOverYears = async (variables: RowQueryVariables) => {
  const { tableCells } = await record.request(RowDocument, variables)
  return tableCells.nodes.toReversed()
}
