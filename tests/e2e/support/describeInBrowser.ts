import { describe } from '@jest/globals'
import { existsSync } from 'node:fs'
import { CHROMIUM } from './startBrowser.ts'

/** A group of tests that need a browser; where there is none they are skipped, and the title says why. */
export const describeInBrowser = (title: string, tests: () => void): void => {
  if (existsSync(CHROMIUM)) describe(title, tests)
  else describe.skip(`${title} (skipped: there is no ${CHROMIUM}; CHROMIUM names another)`, tests)
}
