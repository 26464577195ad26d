import { describe, expect, it } from '@jest/globals'
import { statSync } from 'node:fs'
import path from 'node:path'
import { findReport } from '../support/findReport.ts'
import { runCommand } from '../support/runCommand.ts'
import { signIn } from '../support/signIn.ts'
import { type Server, startServer } from '../support/startServer.ts'

/** How the process lives: what it says, who works beside it, how it stops and starts again. */
export const life = (served: () => Server): void => {
  describe('the process', () => {
    it('tells the person who starts it what it does and who may sign in', () => {
      const printed = served().printed()
      for (const mailbox of ['editor', 'reviewer', 'clearance', 'signatory', 'publisher']) {
        expect(printed).toContain(`${mailbox}@gongkai.example`)
      }
      expect(printed).toContain(`${served().url}/admin`)
      expect(printed).toContain(`${served().url}/graphql`)
    })

    it('keeps the secret that it made for itself from other users of the machine', () => {
      expect(statSync(path.join(served().folder, 'secret')).mode & 0o777).toBe(0o600)
    })

    it('takes an import from the command beside it, and twice changes nothing', async () => {
      const command = () =>
        runCommand(served(), [
          ...['src/cli/importReport.ts', 'seed/data/taicang-2017.txt', '--as'],
          ...['editor@gongkai.example', '--organization', 'taicang', '--year', '2016'],
        ])
      const imported = await command()
      expect([imported.code, imported.stderr]).toEqual([0, ''])
      const editor = await signIn(served().url, 'editor')
      const found = async () => (await editor('/api/sections?limit=500&depth=0&sort=id')).body
      const once = await found()
      expect((await command()).code).toBe(0)
      expect(await found()).toEqual(once)
    })

    it('stops in order when it is told to, and finds everything again at the next start', async () => {
      const before = await findReport(await signIn(served().url, 'editor'))
      expect(await served().stop()).toBe(0)
      const second = await startServer({ folder: served().folder })
      try {
        expect(await findReport(await signIn(second.url, 'editor'))).toEqual(before)
        expect(second.printed()).not.toContain('a-password-of-tests')
      } finally {
        await second.stop()
      }
    })
  })
}
