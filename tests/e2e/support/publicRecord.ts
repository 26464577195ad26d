import { z } from 'zod'

const QUERY = /* GraphQL */ `
  query ($year: Int!) {
    report(year: $year) {
      title
      edition
      sections {
        heading
        body {
          text
        }
        children {
          heading
          body {
            text
          }
        }
      }
      notice {
        kind
        explanation
      }
      changeHistory {
        kind
        edition
        note
      }
    }
  }
`

const answer = z.object({
  data: z.object({
    report: z
      .looseObject({
        edition: z.number(),
        sections: z.array(z.looseObject({ heading: z.string() })),
        notice: z.object({ kind: z.string(), explanation: z.string() }).nullable(),
        changeHistory: z.array(
          z.object({ kind: z.string(), edition: z.number(), note: z.string().nullable() }),
        ),
      })
      .nullable(),
  }),
})

/** A report as somebody who is not signed in reads it at /graphql; null where there is none. */
export const publicReport = async (url: string, year: number) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { year } }),
  })
  return answer.parse(await response.json()).data.report
}

/** A public page as a reader without script is answered: status and markup. */
export const publicPage = async (url: string, path: string) => {
  const response = await fetch(`${url}${path}`)
  return { status: response.status, text: await response.text() }
}
