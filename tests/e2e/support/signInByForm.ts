import type { Page } from 'playwright-core'
import { PASSWORD } from './startServer.ts'

/** Signs a person in as she does it herself, with the demo's password unless said, and waits for the page that she comes to. */
export const signInByForm = async (
  page: Page,
  mailbox: string,
  password: string = PASSWORD,
): Promise<void> => {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(`${mailbox}@gongkai.example`)
  await page.locator('#field-password').fill(password)
  await page.locator('.login__form button[type=submit]').click()
  await page.waitForURL(/\/admin(\/account)?\/?$/)
}
