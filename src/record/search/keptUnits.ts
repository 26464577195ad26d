import { type KeptOfEditions, keptOfEditions } from '../keptOfEditions.ts'
import type { RecordReader } from '../RecordReader.ts'
import { type SearchUnit, searchUnits } from './searchUnits.ts'

/** In bytes: of some two and a half thousand full reports. */
const BYTES = 64 * 1024 * 1024
/** What a unit takes beside its texts, and each of their characters. */
const OVERHEAD = 150
const PER_CHARACTER = 2

/** What of a unit is compared; what is shown of it is read from the snapshot again. */
export type ComparedUnit = SearchUnit['folded']
type Units = readonly ComparedUnit[]

/** How many bytes they take, as the room for them is counted. */
export const bytesOf = (units: Units): number =>
  units.reduce(
    (sum, { title, text }) => sum + PER_CHARACTER * (title.length + text.length) + OVERHEAD,
    1,
  )

/**
 * What of each edition is compared with what is looked for, in the order of its `searchUnits`; kept while
 * there is room, read from the snapshot again otherwise.
 */
export const keptUnits = (reader: RecordReader, bytes = BYTES): KeptOfEditions<Units> =>
  keptOfEditions({
    read: async (id) =>
      searchUnits(await reader.snapshot(id, 'inPassing')).map(({ folded }) => folded),
    sizeOf: bytesOf,
    bytes,
  })
