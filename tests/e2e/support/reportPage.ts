import type { Page } from 'playwright-core'

/** The workflow panel of a report's page. */
export const panelOf = (page: Page) => page.locator('section[aria-labelledby="workflow-title"]')

/** Waits until the panel tells a text. */
export const panelTells = (page: Page, text: string): Promise<void> =>
  panelOf(page).getByText(text, { exact: true }).first().waitFor()

/** Finds the report of 2017 in the list and opens its page. */
export const openReport = async (page: Page): Promise<void> => {
  await page.goto('/admin/collections/reports')
  await page.getByRole('link', { name: '太仓市2017年政府信息公开工作年度报告' }).click()
  await panelOf(page).waitFor()
}

/** Opens the dialog of a transition. */
export const choose = async (page: Page, transition: string): Promise<void> => {
  await page.locator(`#transition-${transition}`).click()
  await page.locator('#transition-confirm').waitFor()
}

/** Confirms what the dialog asks. */
export const confirm = (page: Page): Promise<void> => page.locator('#transition-confirm').click()

/** Opens a part of the report from its page. */
export const openPart = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.getByText('返回报告').waitFor()
}
