import { z } from 'zod'
import { BENCH_YEAR } from '../record/fullReportQuery.ts'
import { byPost } from '../record/requests.ts'
import { REPORT_PARTS } from '../reportParts.ts'

/**
 * The same report asked of stock Payload. Texts come as the editor keeps them, not as HTML, and sections in
 * one flat list: that is less work for it than what the record is asked for.
 */
const QUERY = `query FullReport($year: Float!) {
  Reports(where: { year: { equals: $year } }, limit: 1) {
    docs {
      id year title format scope edition isLatest publishedAt firstPublishedAt contentHash
      organization { slug name kind }
      period { from to }
      contact { address postcode telephone email }
      preamble
      sections { docs { id number level heading covers body } }
      keyInitiatives { docs { id title area figures { id label value unit amount qualifier text } } }
      proposalResponses { docs { id title url } }
      changeHistory { edition at kind note }
    }
  }
}`

const BODY = JSON.stringify({ query: QUERY, variables: { year: BENCH_YEAR } })
const REQUEST = byPost(BODY)

const count = (of: readonly unknown[]) => z.object({ docs: z.array(z.unknown()).length(of.length) })
const whole = z.object({
  data: z.object({
    Reports: z.object({
      docs: z.tuple([
        z.object({
          sections: count(REPORT_PARTS.sections),
          keyInitiatives: count(REPORT_PARTS.initiatives),
          proposalResponses: count(REPORT_PARTS.proposals),
        }),
      ]),
    }),
  }),
})

/** Asks once whether it answers the whole report, and then makes the same request each time. */
export const stockWords = async ({ port }: { readonly port: number }): Promise<() => Buffer> => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body: BODY })
  const text = await response.text()
  whole.parse(JSON.parse(text))
  return () => REQUEST
}
