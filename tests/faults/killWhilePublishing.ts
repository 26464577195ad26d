import { setTimeout as sleep } from 'node:timers/promises'
import { PUBLISH } from './deeds.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { recover } from './recover.ts'
import { startDesk } from './startDesk.ts'
import { carryOut, makeTarget, type Target } from './target.ts'

/** How many reports are being published when the process is killed. */
const AT_ONCE = 3

/** kill -9 at random moments while reports are published: what was answered with 200 is public, the rest is public or not. */
export const killWhilePublishing = async (
  desk: FilledDesk,
  { kills }: { readonly kills: number },
): Promise<FaultRow> => {
  const lost: string[] = []
  const wrong: string[] = []
  const recoveries: number[] = []
  let outcomes = { acknowledged: 0, public: 0 }
  let server = await startDesk()
  const prepare = async (): Promise<readonly Target[]> => {
    const targets: Target[] = []
    for (let count = 0; count < AT_ONCE; count += 1) targets.push(await makeTarget(desk, PUBLISH))
    return targets
  }
  /** How long it takes where nobody dies, once warm: the moment of death lies within. */
  let duration = 0
  for (const targets of [await prepare(), await prepare()]) {
    const start = performance.now()
    await Promise.all(targets.map((target) => carryOut(server.url, target)))
    duration = performance.now() - start
  }
  for (let kill = 0; kill < kills; kill += 1) {
    const targets = await prepare()
    // A process that has just begun takes three times as long.
    const moment = Math.random() * duration * 3
    const answers = targets.map((target) => carryOut(server.url, target))
    await sleep(moment)
    await server.kill()
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    server = await startDesk()
    const standings = await recover(targets)
    recoveries.push(performance.now() - server.startedAt)
    for (const [index, standing] of standings.entries()) {
      if (typeof standing === 'object') wrong.push(standing.wrong)
      if (statuses[index] === 200 && standing !== 'after') lost.push(targets[index]?.id ?? '')
    }
    outcomes = {
      acknowledged: outcomes.acknowledged + statuses.filter((status) => status === 200).length,
      public: outcomes.public + standings.filter((standing) => standing === 'after').length,
    }
  }
  await server.stop()
  const { acknowledged, public: shown } = outcomes
  const fault = `${kills} × kill -9 while publishing (${acknowledged} answered, ${shown} public)`
  return { fault, tried: kills * AT_ONCE, lost, wrong, recoveries }
}
