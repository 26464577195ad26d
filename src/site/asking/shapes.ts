import { z } from 'zod'

const text = z.string()
const optional = text.nullable()

/** An organization, and by name what stands above it. */
export const organizationShape = z.object({
  slug: text,
  code: optional,
  name: text,
  kind: text,
  parent: z.object({ slug: text, name: text }).nullable(),
})
export type Organization = z.infer<typeof organizationShape>
export const ORGANIZATION = `fragment Organization on Organization { slug code name kind parent { slug name } }`

export const periodShape = z.object({ from: text, to: text })

export const noticeShape = z.object({ at: text, kind: text, reason: text, explanation: text })
export type Notice = z.infer<typeof noticeShape>

/** What lists say of a report. */
export const envelopeShape = z.object({
  organization: organizationShape,
  year: z.number(),
  title: text,
  format: z.enum(['R2008', 'R2014', 'R2019', 'R2021']),
  edition: z.number(),
  publishedAt: text,
  firstPublishedAt: text,
  indexNumber: optional,
  notice: noticeShape.nullable(),
})
export type Envelope = z.infer<typeof envelopeShape>
export const ENVELOPE = `fragment Envelope on PublishedReport {
  organization { ...Organization } year title format edition publishedAt firstPublishedAt indexNumber
  notice { at kind reason explanation }
}
${ORGANIZATION}`

export const pageInfoShape = z.object({ hasNextPage: z.boolean(), endCursor: optional })
