import type { Page } from 'playwright-core'

/** Types at the end of the text of the page that is open. */
export const typeAtEnd = async (page: Page, text: string): Promise<void> => {
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

/** Saves what is typed and waits for the answer, whichever it is. */
export const save = async (page: Page): Promise<void> => {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('/api/'),
  )
  await page.locator('#action-save').click()
  await answer
}

/** Saves what is typed, until the page has taken in that it is saved. */
export const saveAndGoOn = async (page: Page): Promise<void> => {
  await save(page)
  const told = page.locator('[data-sonner-toast]', { hasText: '更新成功' })
  await told.waitFor()
  await told.locator('[data-close-button]').click()
  await told.waitFor({ state: 'detached' })
}

/** Saves a form whose fields were just filled in: while it still takes them in, a click is lost. */
export const saveFilled = async (page: Page): Promise<void> => {
  let isSent = false
  page.on('request', (request) => {
    isSent ||= request.method() === 'PATCH' && request.url().includes('/api/')
  })
  while (!isSent) {
    await page.locator('#action-save').click()
    await page.waitForTimeout(1000)
  }
}
