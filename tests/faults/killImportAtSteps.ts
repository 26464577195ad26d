import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { importAt, type Importing, makeImporting, wrongWith } from './importing.ts'
import { isStoppedAt, stepsOf } from './stopsOf.ts'
import { startDesk } from './startDesk.ts'

const MINUTE = 60_000

interface Point {
  readonly after: number
  readonly name: string
  readonly isInTheWay: boolean
}

/** All points at which nobody is in another's way in one round, each of the others in one of its own. */
const roundsOf = (points: readonly Point[]): readonly (readonly Point[])[] => {
  const free = points.filter(({ isInTheWay }) => !isInTheWay)
  const others = points.filter(({ isInTheWay }) => isInTheWay)
  return [...(free.length > 0 ? [free] : []), ...others.map((point) => [point])]
}

/**
 * kill -9 at every write of an import: the next import of the same text, a minute later, makes it whole, or
 * finds it so. Nothing else finishes it, for it was answered to nobody.
 */
export const killImportAtSteps = async ({ payload }: FilledDesk): Promise<FaultRow> => {
  const wrong: string[] = []
  const lost: string[] = []
  const recoveries: number[] = []
  let server = await startDesk()
  const first = await makeImporting(payload)
  const outcome = await importAt(server.url, first, { 'x-stop': 'import:0' })
  const amiss = await wrongWith(payload, first)
  if (outcome !== 'imported' || amiss) throw new Error(`An import is ${outcome}: ${String(amiss)}`)
  const points = (await stepsOf(server, 'import')).map((step, index) => ({
    ...step,
    after: index + 1,
  }))
  for (const round of roundsOf(points)) {
    const imports: { readonly point: Point; readonly importing: Importing }[] = []
    for (const point of round) {
      const importing = await makeImporting(payload)
      imports.push({ point, importing })
      const name = `import-${point.after}`
      void importAt(server.url, importing, { 'x-stop': `${name}:${point.after}` })
      if (!(await isStoppedAt(server, name))) wrong.push(`never came to ${name}, ${point.name}`)
    }
    await server.kill()
    server = await startDesk()
    await fetch(`${server.url}/fault/clock/${MINUTE}`, { method: 'POST' })
    for (const { point, importing } of imports) {
      const again = [await importAt(server.url, importing), await importAt(server.url, importing)]
      const left = await wrongWith(payload, importing)
      const isDone = ['imported', 'unchanged'].includes(again[0] ?? '') && again[1] === 'unchanged'
      if (!isDone) lost.push(`after ${point.after}, ${point.name}: ${again.join(', ')}`)
      if (left) wrong.push(`after ${point.after}, ${point.name}: ${left}`)
    }
    recoveries.push(performance.now() - server.startedAt)
  }
  await server.stop()
  return {
    fault: `kill -9 at every write of an import (${points.length}), which is then repeated`,
    tried: points.length,
    lost,
    wrong,
    recoveries,
  }
}
