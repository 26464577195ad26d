import * as z from 'zod/mini'

/** A section as it was read. */
export interface PreviewSection {
  readonly number: string
  readonly heading: string
  readonly body: string
  readonly children: readonly PreviewSection[]
}

const section: z.ZodMiniType<PreviewSection> = z.object({
  number: z.string(),
  heading: z.string(),
  body: z.string(),
  get children() {
    return z.array(section)
  },
})

const text = z.nullable(z.string())

const report = z.object({
  title: text,
  organization: text,
  year: z.nullable(z.number()),
  format: text,
  period: z.nullable(z.object({ from: z.string(), to: z.string() })),
  preamble: z.string(),
  sections: z.array(section),
  keyInitiatives: z.array(
    z.object({ title: z.string(), area: text, figures: z.array(z.object({ text: z.string() })) }),
  ),
  proposalResponses: z.array(z.object({ title: z.string(), url: z.string() })),
  applicationCounts: z.object({ total: z.nullable(z.number()) }),
  statisticalTables: z.array(
    z.object({
      table: z.string(),
      title: z.string(),
      cells: z.record(z.string(), z.record(z.string(), z.string())),
    }),
  ),
})

const issue = z.object({
  code: z.string(),
  line: z.number(),
  excerpt: z.string(),
  message: z.string(),
  leftOut: z.optional(z.string()),
})

const outcome = z.enum(['imported', 'updated', 'unchanged'])

const preview = z.object({
  report,
  issues: z.array(issue),
  organization: text,
  outcome: z.nullable(outcome),
  refusal: z.nullable(
    z.object({ message: z.string(), refusals: z.array(z.object({ message: z.string() })) }),
  ),
})

const done = z.object({ outcome, id: z.string() })

/** What would come of an import, or came of it. */
export type Outcome = z.infer<typeof outcome>
/** What a file was understood to be, and what would come of it. */
export type ImportPreview = z.infer<typeof preview>
export type PreviewIssue = z.infer<typeof issue>
/** What came of an import, and of which report. */
export type ImportDone = z.infer<typeof done>

/** Reads the answer to a dry run; null for anything else. */
export const readPreview = (body: unknown): ImportPreview | null =>
  preview.safeParse(body).data ?? null

/** Reads the answer to an import; null for anything else. */
export const readDone = (body: unknown): ImportDone | null => done.safeParse(body).data ?? null
