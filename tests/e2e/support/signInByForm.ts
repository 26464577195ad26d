import type { Page } from 'playwright-core'
import { PASSWORD } from './startServer.ts'

/** Signs a demo person in as she does it herself, and waits for the page that she comes to. */
export const signInByForm = async (page: Page, mailbox: string): Promise<void> => {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(`${mailbox}@gongkai.example`)
  await page.locator('#field-password').fill(PASSWORD)
  await page.locator('.login__form button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
}
