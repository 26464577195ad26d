import type { PayloadRequest } from 'payload'
import { isFigures } from '../../domain/figures.ts'
import type { ItemCollection } from '../../domain/slugs.ts'
import type { Section } from '../../payload-types.ts'
import { say } from '../say.ts'
import type { Word } from '../words.ts'
import type { Outline } from './loadOutline.ts'

/** A part as it is called, with what else is told of it. */
export interface Part {
  readonly item: Pick<Section, 'id' | 'workflowState' | 'createdAt'>
  readonly label: string
  readonly notes: readonly string[]
}

/** The parts of a report that are not chapters, as they are listed below its chapter tree. */
export interface ListOfParts {
  readonly collection: ItemCollection
  readonly heading: Word
  readonly parts: readonly Part[]
}

/** Labels every part with its title and a note: the area and number of figures, or the address. */
export const partLists = async (
  req: PayloadRequest,
  { keyInitiatives, proposalResponses, statisticalTables }: Outline,
): Promise<readonly ListOfParts[]> => {
  const { areas } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const nameOfArea = (area: string) => areas?.find(({ areaId }) => areaId === area)?.name ?? area
  const figures = (value: unknown) =>
    say(req.i18n.language, 'figures', { count: isFigures(value) ? value.length : 0 })
  return [
    {
      collection: 'key-initiatives',
      heading: 'keyInitiatives',
      parts: keyInitiatives.map((item) => ({
        item,
        label: item.title,
        notes: [nameOfArea(item.area), figures(item.figures)],
      })),
    },
    {
      collection: 'proposal-responses',
      heading: 'proposalResponses',
      parts: proposalResponses.map((item) => ({
        item,
        label: item.title,
        notes: item.url ? [item.url] : [],
      })),
    },
    {
      collection: 'statistical-tables',
      heading: 'statisticalTables',
      parts: statisticalTables.map((item) => ({
        item,
        label: item.title ?? item.table,
        notes: [],
      })),
    },
  ]
}
