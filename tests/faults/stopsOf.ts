import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { send } from './send.ts'
import type { DeskProcess } from './startDesk.ts'
import type { Step } from './stopAtSteps.ts'

const stopsSchema = z.record(
  z.string(),
  z.object({
    steps: z.array(z.object({ name: z.string(), isInTheWay: z.boolean() })),
    isStopped: z.boolean(),
  }),
)

const stopsOf = async ({ url }: DeskProcess) =>
  stopsSchema.parse((await send(url, { path: '/fault/stops' })).body)

/** The steps that a request has taken in a process, by the name that it was sent with. */
export const stepsOf = async (server: DeskProcess, name: string): Promise<readonly Step[]> =>
  (await stopsOf(server))[name]?.steps ?? []

/** Waits until a request stands at its step; false where it does not come there. */
export const isStoppedAt = async (server: DeskProcess, name: string): Promise<boolean> => {
  for (let count = 0; count < 400; count += 1) {
    if ((await stopsOf(server))[name]?.isStopped) return true
    await sleep(25)
  }
  return false
}
