import { z } from 'zod'
import type { Send } from './signIn.ts'

const reports = z.object({
  docs: z.array(
    z.object({ id: z.string(), year: z.number(), revision: z.number(), workflowState: z.string() }),
  ),
})

/** The seed's report as a person finds it in the list. */
export const findReport = async (send: Send) => {
  const { body } = await send('/api/reports?where[year][equals]=2017&depth=0')
  const [report] = reports.parse(body).docs
  if (!report) throw new Error('There is no report of 2017')
  return report
}
