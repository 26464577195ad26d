import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { CHROMIUM, FLAGS } from './startBrowser.ts'

/** A browser on a machine of its own, which keeps what pages leave there. */
export interface BrowserOfOne {
  /** Starts it, or starts it again, with nobody signed in but whose session it has kept. */
  readonly start: () => Promise<Page>
  /** Ends all of its processes at once, as a crash does. */
  readonly kill: () => Promise<void>
  readonly remove: () => Promise<void>
}

const processesOf = (folder: string): readonly number[] => {
  try {
    const listed = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${folder}`], {
      encoding: 'utf8',
    })
    return listed.trim().split('\n').map(Number)
  } catch {
    // There is none.
    return []
  }
}

const end = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended with the one before it.
  }
}

/** A browser with a folder of its own for the server at an address. */
export const browserOfOne = (url: string): BrowserOfOne => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-browser-'))
  let context: BrowserContext | null = null
  return {
    start: async () => {
      await rm(path.join(folder, 'SingletonLock'), { force: true })
      context = await chromium.launchPersistentContext(folder, {
        executablePath: CHROMIUM,
        args: FLAGS,
        baseURL: url,
        locale: 'en-US',
        viewport: { width: 1280, height: 900 },
      })
      await context.addCookies([{ name: 'payload-lng', value: 'zh', url }])
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      return page
    },
    kill: async () => {
      while (processesOf(folder).length > 0) {
        processesOf(folder).forEach(end)
        await sleep(100)
      }
      context = null
    },
    remove: async () => {
      await context?.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
