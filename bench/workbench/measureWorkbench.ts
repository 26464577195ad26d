import path from 'node:path'
import { z } from 'zod'
import { startChild } from '../child.ts'
import { say, sayRow } from '../say.ts'
import type { Environment } from '../withServer.ts'
import type { Size } from './Size.ts'

const SIZES: readonly Size[] = [
  { organizations: 6, reports: 30, items: 1_000, people: 20 },
  { organizations: 60, reports: 300, items: 10_000, people: 200 },
]

/** Filling the large desk takes a while. */
const FILL_LIMIT = 900_000

const cost = z.object({ statements: z.number(), milliseconds: z.number(), megabytes: z.number() })
const told = z.record(z.string(), z.object({ 'stock list': cost, menu: cost, 'first page': cost }))

/**
 * What the first page and the count in the menu cost on a small and on a large desk, beside the base's own
 * list of reports in the same process. Rejects where the larger desk takes more statements.
 */
export const measureWorkbench = async (environment: Environment): Promise<void> => {
  const before = new Map<string, number>()
  for (const size of SIZES) {
    const { organizations, reports, items, people } = size
    say(
      `\nThe first page: ${organizations} organizations, ${reports} reports, ${items} parts, ${people} people\n`,
    )
    sayRow(['', 'statements', 'ms', 'of the list', 'MB of heap'])
    const child = startChild('workbench/desk.ts', {
      ...environment,
      DATABASE_URI: `file:${path.join(environment.DATA_DIR, `desk-${reports}.db`)}`,
      BENCH_DESK: [organizations, reports, items, people].join(','),
    })
    const answer = await child.hear(told, FILL_LIMIT)
    await child.stop()
    for (const [who, costs] of Object.entries(answer)) {
      for (const [what, { statements, milliseconds, megabytes }] of Object.entries(costs)) {
        const row = `${what}, ${who}`
        const ratio = milliseconds / costs['stock list'].milliseconds
        sayRow([
          row,
          String(statements),
          milliseconds.toFixed(1),
          `${ratio.toFixed(2)} ×`,
          megabytes.toFixed(1),
        ])
        const fewer = before.get(row)
        if (fewer !== undefined && statements > fewer) throw new Error(`${row}: more statements`)
        before.set(row, statements)
      }
    }
  }
}
