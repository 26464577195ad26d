import { it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { BrowserOfTests } from './describeInBrowser.ts'
import { publicPage, publicReport } from './publicRecord.ts'
import { signInByForm } from './signInByForm.ts'

/** What one chapter of a year may take. */
const LIMIT = 120_000

/** The people of an office, each at a window of her own, and what is read outside. */
export interface Office {
  /** One part of a story: it goes on where the one before ended, so after one that failed none is tried. */
  readonly chapter: (title: string, told: () => Promise<void>) => void
  readonly browser: BrowserOfTests
  /** The window of a person; she signs in when she comes first, with the demo's password unless said. */
  readonly at: (mailbox: string, password?: string) => Promise<Page>
  /** A report of a year as somebody who is not signed in reads it; null where there is none. */
  readonly outside: (year: number) => ReturnType<typeof publicReport>
  /** A public page as it is answered to somebody who is not signed in. */
  readonly page: (path: string) => ReturnType<typeof publicPage>
}

/** An office whose desk is open in a browser. */
export const openOffice = (browser: BrowserOfTests): Office => {
  const windows = new Map<string, Page>()
  let failed: string | null = null
  return {
    chapter: (title, told) => {
      const tell = async () => {
        if (failed !== null) throw new Error(`Not come to: “${failed}” failed`)
        failed = title
        await told()
        failed = null
      }
      it(title, tell, LIMIT)
    },
    browser,
    at: async (mailbox, password) => {
      const open = windows.get(mailbox)
      if (open) return open
      const page = await browser.visit({ language: 'zh' })
      await signInByForm(page, mailbox, password)
      windows.set(mailbox, page)
      return page
    },
    outside: (year) => publicReport(browser.url, year),
    page: (path) => publicPage(browser.url, path),
  }
}
