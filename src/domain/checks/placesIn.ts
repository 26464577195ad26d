import type { CheckedReport } from './CheckedReport.ts'
import type { Place } from './Finding.ts'

/**
 * Ranks the places of a report in reading order: by line where it came from a file, else what concerns
 * the whole of it, the preamble, its sections, its tables.
 */
export const placesIn = ({ preamble, sections, tables }: CheckedReport) => {
  const isFile = [...preamble, ...sections].some(({ line }) => line !== null)
  const order = [
    '/preamble',
    ...sections.map(({ section }) => section),
    ...tables.map(({ table }) => table),
  ]
  const ranks = new Map(order.map((place, index) => [place, index + 1]))
  return ({ line, section, table }: Place): number =>
    isFile ? (line ?? 0) : (ranks.get(section ?? table ?? '') ?? 0)
}
