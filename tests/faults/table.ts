import type { FaultRow } from './FaultRow.ts'

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1)

const recovery = (times: readonly number[]): string => {
  if (times.length === 0) return '–'
  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return `${seconds(median)} s (longest ${seconds(sorted.at(-1) ?? 0)} s)`
}

/** The rows as a table of Markdown. */
export const table = (rows: readonly FaultRow[]): string =>
  [
    '| fault | operations tried | lost | wrong | time to recover |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map(
      ({ fault, tried, lost, wrong, recoveries }) =>
        `| ${fault} | ${tried} | ${lost.length} | ${wrong.length} | ${recovery(recoveries)} |`,
    ),
  ].join('\n')
