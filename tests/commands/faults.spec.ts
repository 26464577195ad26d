import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { runVerification } from '../support/runVerification.ts'
import { PUBLISH } from '../faults/deeds.ts'
import { type FilledDesk, fillDesk } from '../faults/fillDesk.ts'
import { killAtSteps } from '../faults/killAtSteps.ts'
import { SEAL_DEEDS } from '../faults/sealDeeds.ts'

/** Processes are started, which takes long on a busy machine. In milliseconds. */
const LONGEST = 300_000

let desk: Desk
let filled: FilledDesk
beforeAll(async () => {
  desk = await bootDesk()
  filled = await fillDesk(desk.payload)
})
afterAll(() => desk.close())

// The steps within a transaction, other deeds and the other engine are tried by `npm run faults`, at length and on both engines (docs/faults.md).
describe('a process that is killed between the steps of what it does', () => {
  it(
    'has published or not, sealed or not, and left no byte of what was sealed',
    async () => {
      const [, sealing] = SEAL_DEEDS
      const row = await killAtSteps(filled, { deeds: [PUBLISH, sealing], isBrief: true })
      expect(row).toMatchObject({ lost: [], wrong: [] })
      expect(row.tried).toBeGreaterThanOrEqual(6)
      for (const command of ['verifyAudit', 'verifyRecord'] as const) {
        expect((await runVerification(command)).code).toBe(0)
      }
    },
    LONGEST,
  )
})
