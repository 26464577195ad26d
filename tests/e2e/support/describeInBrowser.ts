import { afterAll, beforeAll, describe } from '@jest/globals'
import { existsSync } from 'node:fs'
import { CHROMIUM, type DeskBrowser, startBrowser } from './startBrowser.ts'
import { startServer } from './startServer.ts'

/** What a browser is led to. */
interface Place {
  readonly url: string
  /** Every connection that the server opened; none where it is of this very process. */
  readonly connections?: () => readonly string[]
  readonly close: () => Promise<void>
}

/** The browser of a group of tests, once they run, and the address where it is. */
export interface BrowserOfTests extends Omit<DeskBrowser, 'close'> {
  readonly url: string
  readonly connections: readonly string[]
}

/**
 * A group of tests that need a browser, at a place that is opened for them. Where there is no browser they
 * are skipped, and the title says why.
 */
export const describeInBrowserAt = (
  title: string,
  open: () => Promise<Place>,
  tests: (browser: BrowserOfTests) => void,
): void => {
  const group = (): void => {
    let place: Place
    let browser: DeskBrowser
    beforeAll(async () => {
      place = await open()
      browser = await startBrowser(place.url)
    }, 400_000)
    afterAll(async () => {
      await browser.close()
      await place.close()
    }, 120_000)
    tests({
      get url() {
        return place.url
      },
      get connections() {
        return place.connections?.() ?? []
      },
      visit: (visitor) => browser.visit(visitor),
      get requestsElsewhere() {
        return browser.requestsElsewhere
      },
      get faults() {
        return browser.faults
      },
    })
  }
  if (existsSync(CHROMIUM)) describe(title, group)
  else describe.skip(`${title} (skipped: there is no ${CHROMIUM}; CHROMIUM names another)`, group)
}

const demo = async (): Promise<Place> => {
  const { url, connections, remove } = await startServer()
  return { url, connections, close: remove }
}

/** A group of tests that need a browser, at a server with the demo. */
export const describeInBrowser = (title: string, tests: (browser: BrowserOfTests) => void): void =>
  describeInBrowserAt(title, demo, tests)
