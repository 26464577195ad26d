import { LRUCache } from 'lru-cache'
import type { RecordReader } from '../RecordReader.ts'
import type { EditionHeader } from '../snapshot/EditionRow.ts'
import { type SearchUnit, searchUnits } from './searchUnits.ts'

/** In characters: text and what is compared, of about a thousand full reports. */
const CHARACTERS = 40_000_000

type Units = readonly SearchUnit[]

const sizeOf = (units: Units): number =>
  units.reduce((sum, { title, text }) => sum + 2 * (title.length + text.length) + 100, 1)

/** What of each edition can be found, kept while there is room; read from the snapshot again otherwise. */
export const keptUnits = (
  reader: RecordReader,
): ((header: Pick<EditionHeader, 'id'>) => Promise<Units>) => {
  const kept = new LRUCache<string, Units>({
    maxSize: CHARACTERS,
    sizeCalculation: sizeOf,
    fetchMethod: async (id) => searchUnits(await reader.snapshot(id)),
  })
  return async ({ id }) => (await kept.fetch(id)) ?? []
}
