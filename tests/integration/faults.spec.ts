import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type FilledDesk, fillDesk } from '../faults/fillDesk.ts'
import { fillDisk, mayFillDisk } from '../faults/fillDisk.ts'
import { jumpClock } from '../faults/jumpClock.ts'
import { killAtSteps } from '../faults/killAtSteps.ts'
import { killUnderLoad } from '../faults/killUnderLoad.ts'
import { loseDatabase } from '../faults/loseDatabase.ts'
import { publishTwice } from '../faults/publishTwice.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { runVerification } from '../support/runVerification.ts'

// A process takes seconds to start, and each fault ends some.
jest.setTimeout(300_000)

describe('a process that dies loses nothing and leaves nothing half done', () => {
  let desk: Desk
  let filled: FilledDesk
  beforeAll(async () => {
    desk = await bootDesk()
    filled = await fillDesk(desk.payload)
  })
  afterAll(() => desk.close())

  it('at whichever step of publishing, taking down, passing, sending back or dropping it is killed', async () => {
    const row = await killAtSteps(filled, { blocking: 1 })
    expect(row).toMatchObject({ lost: [], wrong: [] })
    expect(row.tried).toBeGreaterThan(5)
  })

  it('while people save and others publish: what was acknowledged is there', async () => {
    const row = await killUnderLoad(filled, { kills: 1 })
    expect(row).toMatchObject({ lost: [], wrong: [] })
    expect(row.tried).toBeGreaterThan(5)
  })

  it('nor do two servers that publish the same report at once', async () => {
    expect(await publishTwice(filled, { times: 3 })).toMatchObject({ lost: [], wrong: [] })
  })

  it('nor a clock that is put back and forward: nothing is published early, what is due is published once', async () => {
    expect(await jumpClock(filled)).toMatchObject({ lost: [], wrong: [] })
  })

  it('nor a database that is gone for a while: whoever asks is told so with 503, and it comes back by itself', async () => {
    expect(await loseDatabase(filled)).toMatchObject({ lost: [], wrong: [] })
  })

  const whereDiskFills = mayFillDisk && !process.env['MONGODB_TEST_URI'] ? it : it.skip
  whereDiskFills(
    'nor a full disk (SQLite, on Linux as root): a save is refused with 507, and succeeds when there is room',
    async () => {
      expect(await fillDisk(filled)).toMatchObject({ lost: [], wrong: [] })
    },
  )

  it('and both chains are whole afterwards', async () => {
    expect(await runVerification('verifyAudit')).toMatchObject({ code: 0 })
    expect(await runVerification('verifyRecord')).toMatchObject({ code: 0 })
  })
})
