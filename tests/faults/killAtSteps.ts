import type { Deed } from './Deed.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { leftOfErased } from './leftOfErased.ts'
import { recover } from './recover.ts'
import { type DeskProcess, startDesk } from './startDesk.ts'
import type { Step } from './stopAtSteps.ts'
import { isStoppedAt, stepsOf } from './stopsOf.ts'
import { carryOut, makeTarget, type Target } from './target.ts'

interface Point {
  readonly deed: Deed
  /** How many steps it has taken when the process is killed. */
  readonly after: number
  readonly step: Step
}

interface Given {
  readonly deeds: readonly Deed[]
  /** Leaves out the steps for each of which a process has to be started. */
  readonly isBrief?: boolean
}

/** Does each deed once, undisturbed, to learn its steps. */
const pointsOf = async (
  desk: FilledDesk,
  { server, deeds }: { readonly server: DeskProcess; readonly deeds: readonly Deed[] },
): Promise<readonly Point[]> => {
  const points: Point[] = []
  for (const deed of deeds) {
    const target = await makeTarget(desk, deed)
    const { status, code } = await carryOut(server.url, target, { 'x-stop': `${deed.name}:0` })
    if (status !== deed.answers.done) {
      throw new Error(`${deed.name} is answered ${status} ${String(code)}`)
    }
    const steps = await stepsOf(server, deed.name)
    steps.forEach((step, index) => points.push({ deed, after: index + 1, step }))
  }
  return points
}

/** So many stand at their steps at once that the process is killed before it looks after any of them itself. */
const AT_ONCE = 8

/** Rounds of points that can be reached in one process: at most one in the way of others, which comes last. */
const roundsOf = (points: readonly Point[]): readonly (readonly Point[])[] => {
  const free = points.filter(({ step }) => !step.isInTheWay)
  const others = points.filter(({ step }) => step.isInTheWay)
  const rounds: (readonly Point[])[] = []
  while (free.length + others.length > 0) {
    rounds.push([...free.splice(0, AT_ONCE), ...others.splice(0, 1)])
  }
  return rounds
}

/**
 * kill -9 at every step of every deed. Requests are taken to their steps and stand there while the
 * process is killed; then it is started again, nobody does anything, and each deed must stand whole or
 * not at all, with no byte left of what it erases. What does not stand is asked for again and must succeed.
 */
export const killAtSteps = async (
  desk: FilledDesk,
  { deeds, isBrief = false }: Given,
): Promise<FaultRow> => {
  const wrong: string[] = []
  const lost: string[] = []
  const recoveries: number[] = []
  let server = await startDesk()
  const points = (await pointsOf(desk, { server, deeds })).filter(
    ({ step }) => !isBrief || !step.isInTheWay,
  )
  const rounds = roundsOf(points)
  for (const round of rounds) {
    const targets: Target[] = []
    for (const point of round) targets.push(await makeTarget(desk, point.deed))
    const at = (index: number): string =>
      `${String(round[index]?.deed.name)} after ${String(round[index]?.after)}, ${String(round[index]?.step.name)}`
    for (const [index, target] of targets.entries()) {
      const { after = 0 } = round[index] ?? {}
      const name = `${target.deed.name}-${after}`
      void carryOut(server.url, target, { 'x-stop': `${name}:${after}` })
      if (!(await isStoppedAt(server, name))) wrong.push(`never came to ${at(index)}`)
    }
    await server.kill()
    server = await startDesk()
    const standings = await recover(targets)
    recoveries.push(performance.now() - server.startedAt)
    wrong.push(...(await leftOfErased(desk, targets, standings)))
    for (const [index, target] of targets.entries()) {
      const stands = standings[index]
      if (typeof stands === 'object') wrong.push(`${at(index)}: ${stands.wrong}`)
      const { done, repeated } = target.deed.answers
      const again = await carryOut(server.url, target)
      if (again.status !== (stands === 'after' ? repeated : done)) {
        wrong.push(`${at(index)}: asked for again it answers ${again.status} ${String(again.code)}`)
      }
    }
    const settled = await recover(targets)
    wrong.push(...(await leftOfErased(desk, targets, settled)))
    lost.push(...targets.filter((_, index) => settled[index] !== 'after').map(({ id }) => id))
  }
  await server.stop()
  const tried = rounds.flat().length
  const steps = deeds.map(
    ({ name }) => `${name} ${points.filter(({ deed }) => deed.name === name).length}`,
  )
  const where = isBrief ? 'at every step in nobody’s way' : 'at every step'
  return { fault: `kill -9 ${where} (${steps.join(', ')})`, tried, lost, wrong, recoveries }
}
