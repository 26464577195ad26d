import { setTimeout as sleep } from 'node:timers/promises'
import { TRANSITIONS } from './deeds.ts'
import { transitionDeed } from './transitionDeed.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { recover } from './recover.ts'
import { send } from './send.ts'
import { startDesk } from './startDesk.ts'
import { carryOut, makeTarget } from './target.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/**
 * The clock of a server jumps an hour back and then a day forward while a report waits for its time: it is
 * not published early, it is published once, and the rest of the work goes on at either time.
 */
export const jumpClock = async (desk: FilledDesk): Promise<FaultRow> => {
  const wrong: string[] = []
  const lost: string[] = []
  const server = await startDesk({ env: { PUBLISH_INTERVAL: '1' } })
  const scheduling = { transition: 'schedule', publishAt: new Date(Date.now() + DAY).toISOString() }
  const scheduled = transitionDeed({
    name: 'publication at its time',
    by: 'publisher',
    request: { transition: 'publish' },
    collection: 'reports',
    make: async ({ make, tokenOf }) => {
      const { id, revision } = await make('signed')
      const path = `/api/reports/${id}/transitions`
      const body = { ...scheduling, revision }
      await send(server.url, { method: 'POST', path, token: await tokenOf('publisher'), body })
      return { id }
    },
    before: { workflowState: 'scheduled', publicState: 'never' },
    after: { workflowState: 'published', publicState: 'public' },
  })
  const waiting = await makeTarget(desk, scheduled)
  const deeds = await Promise.all(
    [...TRANSITIONS, ...TRANSITIONS].map((deed) => makeTarget(desk, deed)),
  )
  const put = (offset: number) => fetch(`${server.url}/fault/clock/${offset}`, { method: 'POST' })
  const work = async (targets: typeof deeds) => {
    for (const target of targets) {
      const { status, code } = await carryOut(server.url, target)
      if (status !== 200) wrong.push(`${target.deed.name}: ${status} ${String(code)}`)
      if ((await target.examine()) !== 'after') lost.push(target.id)
    }
  }
  await put(-HOUR)
  await work(deeds.slice(0, TRANSITIONS.length))
  await sleep(2000)
  if ((await waiting.examine()) !== 'before') wrong.push('published before its time')
  await put(DAY + 60_000)
  const due = performance.now()
  const [standing] = await recover([waiting])
  while ((await waiting.examine()) !== 'after' && performance.now() - due < 20_000) await sleep(50)
  if ((await waiting.examine()) !== 'after')
    wrong.push(`not published: ${JSON.stringify(standing)}`)
  const recoveries = [performance.now() - due]
  await put(0)
  await work(deeds.slice(TRANSITIONS.length))
  await server.stop()
  const fault = 'the clock jumps an hour back, then a day forward, then to the right time'
  return { fault, tried: deeds.length + 1, lost, wrong, recoveries }
}
