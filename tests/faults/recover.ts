import { setTimeout as sleep } from 'node:timers/promises'
import type { Standing } from './Deed.ts'
import type { Target } from './target.ts'

const LIMIT = 40_000

/** Waits until every deed stands whole or not at all, without anybody's doing; answers how each stands then. */
export const recover = async (targets: readonly Target[]): Promise<readonly Standing[]> => {
  const end = performance.now() + LIMIT
  for (;;) {
    const standings: Standing[] = []
    for (const target of targets) standings.push(await target.examine())
    const isDone = standings.every((standing) => typeof standing === 'string')
    if (isDone || performance.now() > end) return standings
    await sleep(50)
  }
}
