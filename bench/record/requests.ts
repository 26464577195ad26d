import { BENCH_YEAR, FULL_REPORT_BODY, FULL_REPORT_QUERY } from './fullReportQuery.ts'

const asBytes = (lines: readonly string[], body = ''): Buffer =>
  Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)

/** A body as it goes over the wire by POST. */
export const byPost = (body: string): Buffer =>
  asBytes(
    [
      'POST /graphql HTTP/1.1',
      'Host: 127.0.0.1',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ],
    body,
  )

const FULL_REPORT = byPost(FULL_REPORT_BODY)

/** The same words each time. */
export const sameWords = (): Buffer => FULL_REPORT

let asked = 0

/** The same report by a query that was never asked before: one of its fields has a name that is new each time. */
export const newWords = (): Buffer => {
  asked += 1
  const name = `again${String(asked).padStart(9, '0')}`
  const query = FULL_REPORT_QUERY.replace('id year title', `id year title ${name}: title`)
  return byPost(JSON.stringify({ query, variables: { year: BENCH_YEAR } }))
}

/** The address at which the report is read by GET. */
export const REPORT_ADDRESS = `/graphql?${new URLSearchParams({
  query: FULL_REPORT_QUERY,
  variables: JSON.stringify({ year: BENCH_YEAR }),
}).toString()}`

/** A GET by somebody who has the answer with this tag already. */
export const withTag = (tag: string): (() => Buffer) => {
  const bytes = asBytes([
    `GET ${REPORT_ADDRESS} HTTP/1.1`,
    'Host: 127.0.0.1',
    `If-None-Match: ${tag}`,
  ])
  return () => bytes
}
