import { expect, it } from '@jest/globals'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { openOffice } from './support/office.ts'
import { drafting } from './year/drafting.ts'
import { inEnglish } from './year/inEnglish.ts'
import { opening } from './year/opening.ts'
import { published } from './year/published.ts'
import { review } from './year/review.ts'

/** The year of one report, from the first account to the audit; each chapter goes on where the one before ended. */
describeInBrowser('a year at the office', (browser) => {
  const office = openOffice(browser)
  opening(office)
  drafting(office)
  review(office)
  published(office)
  inEnglish(office)

  it('nothing of it asked for anything elsewhere, in the browser or on the server, or failed', () => {
    expect(browser.requestsElsewhere).toEqual([])
    expect(browser.connections).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
