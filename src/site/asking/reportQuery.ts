import { z } from 'zod'
import { publicQuery } from './publicQuery.ts'
import { ENVELOPE, envelopeShape, periodShape } from './shapes.ts'

const text = z.string()
const optional = text.nullable()
const html = z.object({ html: text })

const sectionShape = z.object({
  id: text,
  number: text,
  level: z.number(),
  heading: text,
  covers: z.array(text),
  body: html,
})

/** A section with those below it, four levels in all. */
export interface Section extends z.infer<typeof sectionShape> {
  readonly children: readonly Section[]
}
const deepest = sectionShape.transform((section): Section => ({ ...section, children: [] }))
const below = (inner: z.ZodType<Section>) => sectionShape.extend({ children: z.array(inner) })

const figureShape = z.object({
  id: text,
  label: text,
  text,
  value: text,
  unit: text,
  period: periodShape.nullable(),
})

const initiativeShape = z.object({
  id: text,
  title: text,
  area: z.object({ id: text, label: text }),
  summary: html.nullable(),
  responsible: z.object({ name: text }).nullable(),
  section: optional,
  figures: z.array(figureShape),
})
export type Initiative = z.infer<typeof initiativeShape>

const proposalShape = z.object({
  id: text,
  kind: optional,
  session: optional,
  number: optional,
  title: text,
  handledBy: z.array(z.object({ name: text })),
  repliedAt: optional,
  result: z.object({ id: text, label: text }).nullable(),
  disclosure: optional,
  url: optional,
})
export type Proposal = z.infer<typeof proposalShape>

const tableShape = z.object({
  id: text,
  table: text,
  title: text,
  columns: z.array(z.object({ id: text, label: text, group: optional, unit: optional })),
  rows: z.array(z.object({ id: text, label: text, level: z.number() })),
  cells: z.array(z.object({ row: text, column: text, value: text })),
})
export type Table = z.infer<typeof tableShape>

const changeShape = z.object({ edition: z.number(), at: text, kind: text, note: optional })
export type Change = z.infer<typeof changeShape>

const downloadShape = z.object({ format: text, url: text, bytes: z.number(), sha256: text })

const reportShape = envelopeShape.extend({
  id: text,
  scope: text,
  period: periodShape,
  contact: z
    .object({ address: optional, postcode: optional, telephone: optional, email: optional })
    .nullable(),
  isLatest: z.boolean(),
  officialUrl: optional,
  contentHash: text,
  changeHistory: z.array(changeShape),
  preamble: html.nullable(),
  sections: z.array(below(below(below(deepest)))),
  keyInitiatives: z.array(initiativeShape),
  proposalResponses: z.array(proposalShape),
  statisticalTables: z.array(tableShape),
  downloads: z.array(downloadShape),
})
export type Report = z.infer<typeof reportShape>

/** One edition of a report with everything that is in it. */
export const reportQuery = publicQuery(
  `query ($organization: String!, $year: Int!, $edition: Int) {
    report(organization: $organization, year: $year, edition: $edition) {
      ...Envelope
      id scope period { from to } contact { address postcode telephone email }
      isLatest officialUrl contentHash changeHistory { edition at kind note }
      preamble { html }
      sections { ...Section children { ...Section children { ...Section children { ...Section } } } }
      keyInitiatives {
        id title area { id label } summary { html } responsible { name } section
        figures { id label text value unit period { from to } }
      }
      proposalResponses {
        id kind session number title handledBy { name } repliedAt result { id label } disclosure url
      }
      statisticalTables {
        id table title columns { id label group unit } rows { id label level }
        cells { row column value }
      }
      downloads { format url bytes sha256 }
    }
  }
  fragment Section on PublishedSection { id number level heading covers body { html } }
  ${ENVELOPE}`,
  z.object({ report: reportShape.nullable() }),
)
