import { z } from 'zod'
import { publicQuery } from '../asking/publicQuery.ts'
import { pageInfoShape } from '../asking/shapes.ts'

const foundShape = z.object({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  excerpt: z.string(),
  report: z.object({
    year: z.number(),
    title: z.string(),
    organization: z.object({ slug: z.string(), name: z.string() }),
  }),
})
export type Found = z.infer<typeof foundShape>

/** What of the newest editions holds some words, page by page. */
export const searchQuery = publicQuery(
  `query ($text: String!, $organizations: [String!], $years: [Int!], $after: String) {
    search(text: $text, organizations: $organizations, years: $years, first: 20, after: $after) {
      totalCount
      nodes { kind id title excerpt report { year title organization { slug name } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  z.object({
    search: z.object({
      totalCount: z.number(),
      nodes: z.array(foundShape),
      pageInfo: pageInfoShape,
    }),
  }),
)
