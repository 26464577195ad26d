import type { Page } from 'playwright-core'

/** The drafts that the browser of a page keeps, as JSON. */
export const drafts = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const request = indexedDB.open('gongkai')
    await new Promise((resolve) => (request.onsuccess = resolve))
    const all = request.result.transaction('drafts').objectStore('drafts').getAll()
    await new Promise((resolve) => (all.onsuccess = resolve))
    request.result.close()
    return JSON.stringify(all.result)
  })

/** Until the browser has kept what was typed. */
export const untilKept = async (page: Page, typed: string): Promise<void> => {
  while (!(await drafts(page)).includes(typed)) await page.waitForTimeout(50)
}
