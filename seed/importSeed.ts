import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { importReport } from '../src/operations/importReport.ts'
import { Refused } from '../src/operations/refuse.ts'
import { requestAs } from '../src/operations/requestAs.ts'
import type { Report, User } from '../src/payload-types.ts'
import { TAICANG } from './organization.ts'

const SOURCE = new URL('data/taicang-2017.txt', import.meta.url)

/** How often, and after how many milliseconds, an import is tried again that another process may be writing. */
const ATTEMPTS = 10
const STEP = 2000

const isBusy = (error: unknown): boolean => error instanceof Refused && error.data.code === 'BUSY'

/**
 * Imports the seed as its editor; answers the report on the desk, also when it was there already. What a
 * killed start left counts as abandoned after some seconds, so a start right after it waits for that.
 */
export const importSeed = async (payload: Payload, editor: User): Promise<Report> => {
  const text = await readFile(SOURCE, 'utf8')
  for (let attempt = 1; ; attempt += 1) {
    try {
      const req = await requestAs(payload, editor)
      return (await importReport(req, { text, organization: TAICANG.slug })).report
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw error
      await sleep(STEP)
    }
  }
}
