import { z } from 'zod'
import { publicQuery } from './publicQuery.ts'
import { ENVELOPE, envelopeShape } from './shapes.ts'

/** What an edition says of itself, and what was said when it was published. */
export const editionQuery = publicQuery(
  `query ($organization: String!, $year: Int!, $edition: Int!) {
    report(organization: $organization, year: $year, edition: $edition) {
      ...Envelope id changeHistory { edition kind note }
    }
  }
  ${ENVELOPE}`,
  z.object({
    report: envelopeShape
      .extend({
        id: z.string(),
        changeHistory: z.array(
          z.object({ edition: z.number(), kind: z.string(), note: z.string().nullable() }),
        ),
      })
      .nullable(),
  }),
)
