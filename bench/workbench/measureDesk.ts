import type { Payload } from 'payload'
import { requestAs } from '../../src/operations/requestAs.ts'
import { loadWorkbench } from '../../src/operations/workbench/loadWorkbench.ts'
import { loadTasks } from '../../src/operations/workbench/loadTasks.ts'
import type { User } from '../../src/payload-types.ts'
import { quantile } from '../quantile.ts'
import { countStatements } from './countStatements.ts'

const TIMES = 15

/** What one thing costs: statements, milliseconds (the median of several times), megabytes of the heap. */
export interface Cost {
  readonly statements: number
  readonly milliseconds: number
  readonly megabytes: number
}

/** The processor's time: what else runs on the machine is not in it. */
const cost = async (payload: Payload, work: () => Promise<unknown>): Promise<Cost> => {
  const statements = await countStatements(payload, work)
  const runs: { readonly milliseconds: number; readonly megabytes: number }[] = []
  for (let time = 0; time < TIMES; time += 1) {
    globalThis.gc?.()
    const heap = process.memoryUsage().heapUsed
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    const more = process.memoryUsage().heapUsed - heap
    runs.push({ milliseconds: (user + system) / 1000, megabytes: Math.max(0, more) / 1e6 })
  }
  const at = (name: 'megabytes' | 'milliseconds', share: number): number =>
    quantile(
      runs.map((run) => run[name]).toSorted((a, b) => a - b),
      share,
    )
  // Where the heap is cleared meanwhile less is seen of it, so the most that was seen counts.
  return { statements, milliseconds: at('milliseconds', 0.5), megabytes: at('megabytes', 1) }
}

/**
 * What a person's first page and the count in her menu cost, beside the base's own list: the reports, a
 * hundred to a page, as anybody reads them who may.
 */
export const measureDesk = async (
  payload: Payload,
  person: User,
): Promise<Readonly<Record<'first page' | 'menu' | 'stock list', Cost>>> => {
  const as = () => requestAs(payload, person)
  return {
    'stock list': await cost(payload, async () =>
      payload.find({
        ...{ collection: 'reports', sort: '-year', limit: 100, depth: 1 },
        ...{ overrideAccess: false, req: await as() },
      }),
    ),
    menu: await cost(payload, async () => loadTasks(await as(), new Date())),
    'first page': await cost(payload, async () => loadWorkbench(await as())),
  }
}
