import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { type Deed, DEEDS } from './deeds.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { recover } from './recover.ts'
import { send } from './send.ts'
import { type DeskProcess, startDesk } from './startDesk.ts'
import { carryOut, makeTarget, type Target } from './target.ts'

interface Point {
  readonly deed: Deed
  /** How many steps it has taken when the process is killed. */
  readonly after: number
  readonly step: string
  /** Whether nobody else gets on while it stands there: it has the database, or its turn at the audit. */
  readonly isInTheWay: boolean
}

const stopsSchema = z.record(
  z.string(),
  z.object({ steps: z.array(z.string()), isStopped: z.boolean() }),
)

const stopsOf = async ({ url }: DeskProcess) =>
  stopsSchema.parse((await send(url, { path: '/fault/stops' })).body)

/** Does each deed once, undisturbed, to learn its steps. */
const pointsOf = async (desk: FilledDesk, server: DeskProcess): Promise<readonly Point[]> => {
  const points: Point[] = []
  for (const deed of DEEDS) {
    await carryOut(server.url, await makeTarget(desk, deed), { 'x-stop': `${deed.name}:0` })
    const steps = (await stopsOf(server))[deed.name]?.steps ?? []
    // The first commit is that of the deed; what follows it is the audit's.
    const own = steps.indexOf('commit')
    steps.forEach((step, index) => {
      const isAudits = own < 0 ? step.includes('audit-events') : index > own
      const isInTheWay = isAudits || step === 'before commit'
      points.push({ deed, after: index + 1, step, isInTheWay })
    })
  }
  return points
}

/** Rounds of points that can be reached in one process: at most one in the way of others, which comes last. */
const roundsOf = (points: readonly Point[], blocking: number): readonly (readonly Point[])[] => {
  const free = points.filter(({ isInTheWay }) => !isInTheWay)
  const [first, ...others] = points.filter(({ isInTheWay }) => isInTheWay).slice(0, blocking)
  return [[...free, ...(first ? [first] : [])], ...others.map((point) => [point])]
}

const isStoppedAt = async (server: DeskProcess, name: string): Promise<boolean> => {
  for (let count = 0; count < 200; count += 1) {
    if ((await stopsOf(server))[name]?.isStopped) return true
    await sleep(25)
  }
  return false
}

/**
 * kill -9 at every step of every deed. Requests are taken to their steps and stand there while the
 * process is killed; then it is started again, nobody does anything, and each deed must stand whole or
 * not at all. What does not stand is asked for again and must succeed.
 */
export const killAtSteps = async (
  desk: FilledDesk,
  { blocking }: { readonly blocking: number },
): Promise<FaultRow> => {
  const wrong: string[] = []
  const lost: string[] = []
  const recoveries: number[] = []
  let server = await startDesk()
  const points = await pointsOf(desk, server)
  const rounds = roundsOf(points, blocking)
  for (const round of rounds) {
    const targets: Target[] = []
    for (const point of round) targets.push(await makeTarget(desk, point.deed))
    for (const [index, target] of targets.entries()) {
      const { deed, after, step } = round[index] ?? { deed: target.deed, after: 0, step: '' }
      const name = `${deed.name}-${after}`
      void carryOut(server.url, target, { 'x-stop': `${name}:${after}` })
      if (!(await isStoppedAt(server, name))) wrong.push(`${name} never came to ${step}`)
    }
    await server.kill()
    server = await startDesk()
    const standings = await recover(desk, targets)
    recoveries.push(performance.now() - server.startedAt)
    for (const [index, target] of targets.entries()) {
      const standing = standings[index]
      const at = `${target.deed.name} after ${String(round[index]?.step)}`
      if (typeof standing === 'object') wrong.push(`${at}: ${standing.wrong}`)
      const again = await carryOut(server.url, target)
      if (again.status !== (standing === 'after' ? 409 : 200)) {
        wrong.push(`${at}: asked for again it answers ${again.status} ${String(again.code)}`)
      }
    }
    const settled = await recover(desk, targets)
    lost.push(...targets.filter((_, index) => settled[index] !== 'after').map(({ id }) => id))
  }
  await server.stop()
  const tried = rounds.flat().length
  const steps = DEEDS.map(
    ({ name }) => `${name} ${points.filter(({ deed }) => deed.name === name).length}`,
  )
  return { fault: `kill -9 at every step (${steps.join(', ')})`, tried, lost, wrong, recoveries }
}
