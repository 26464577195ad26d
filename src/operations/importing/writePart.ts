import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { topicsOfHeading } from '../../domain/formats/topics.ts'
import { editorState } from './editorState.ts'
import type { ContentPart } from './ReportContent.ts'
import { listOf } from './orderParts.ts'

/** What a part needs to know of the report that it is written into. */
export interface Destination {
  readonly report: string
  readonly order: string
  /** The sections that are there already, by their places. */
  readonly sectionIds: ReadonlyMap<string, string>
}

// The system fills these in; the type requires them.
const UNWRITTEN = { workflowState: 'draft', revision: 0 } as const

const CHAPTERS = '/sections'

/** Creates one part of a report as the person who asks, and answers its id. */
export const writePart = async (
  req: PayloadRequest,
  part: ContentPart,
  { report, order, sectionIds }: Destination,
): Promise<string> => {
  const options = { depth: 0, overrideAccess: false, req } as const
  const placed = { report, order, ...UNWRITTEN }
  switch (part.kind) {
    case 'section': {
      const list = listOf(part)
      const parent = sectionIds.get(list.replace(/\/children$/, ''))
      const created = await req.payload.create({
        ...options,
        collection: 'sections',
        data: {
          ...placed,
          heading: part.heading,
          ...(part.body === '' ? {} : { body: editorState(part.body) }),
          covers: list === CHAPTERS ? [...topicsOfHeading(part.heading)] : [],
          ...(parent ? { parent } : {}),
        },
      })
      return created.id
    }
    case 'initiative': {
      const section = part.section === null ? undefined : sectionIds.get(part.section)
      const created = await req.payload.create({
        ...options,
        collection: 'key-initiatives',
        data: {
          ...placed,
          title: part.title,
          area: part.area,
          figures: part.figures.map((figure) => ({ id: randomUUID(), ...figure })),
          ...(section ? { section } : {}),
        },
      })
      return created.id
    }
    case 'proposal': {
      const { title, url } = part
      const data = { ...placed, title, url }
      const created = await req.payload.create({
        ...options,
        collection: 'proposal-responses',
        data,
      })
      return created.id
    }
    case 'table': {
      const { table, cells } = part
      const data = { ...placed, table, cells }
      const created = await req.payload.create({
        ...options,
        collection: 'statistical-tables',
        data,
      })
      return created.id
    }
  }
}
