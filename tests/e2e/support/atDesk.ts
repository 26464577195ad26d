import type { Locator, Page } from 'playwright-core'
import { panelOf } from './reportPage.ts'
import { untilListening } from './untilListening.ts'

/** Opens the first page and waits until it says what waits for the person. */
export const openWork = async (page: Page): Promise<void> => {
  await page.goto('/admin')
  await page.getByRole('heading', { level: 1, name: /^(我的待办|My work)$/ }).waitFor()
}

/** A group of the first page by its heading and how many things it tells: `待我办理 1`. */
export const groupOf = (page: Page, heading: string): Locator =>
  page.getByRole('region', { name: heading, exact: true })

/** Goes from a group of the first page to the report or part that it tells of. */
export const openFromWork = async (
  page: Page,
  { group, name }: { readonly group: string; readonly name: string },
): Promise<void> => {
  await openWork(page)
  await groupOf(page, group).getByRole('link', { name }).first().click()
  await panelOf(page).waitFor()
}

/** Goes by the menu, to a link by the name that it has there. */
export const goByMenu = async (page: Page, name: string): Promise<void> => {
  await untilListening(page.locator('.nav-toggler').first())
  const closed = page.getByRole('button', { name: /^(打开 ?菜单|open ?menu)$/i }).first()
  if (await closed.isVisible()) await closed.click()
  await page.locator('.nav').getByRole('link', { name, exact: true }).click()
}

/** Goes by the menu to a list, and on to a document by its name. */
export const openFromList = async (
  page: Page,
  { list, name }: { readonly list: string; readonly name: string },
): Promise<void> => {
  await goByMenu(page, list)
  await page.getByRole('heading', { level: 1, name: list }).waitFor()
  // The base puts the list's query into the address first; a click before that is lost in it.
  await page.waitForURL(/\/collections\/[a-z-]+\?/)
  await page.getByRole('link', { name }).first().click()
  await page.waitForURL(/[0-9a-f-]{36}/)
}

/** What a person decides: the button she presses, what she writes and ticks before she confirms. */
interface Decision {
  readonly act: string
  readonly write?: Readonly<Record<string, string>>
  readonly tick?: readonly string[]
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog').filter({ visible: true })

/** Opens the dialog of an action and fills it in, as far as that; answers the dialog. */
export const begin = async (
  page: Page,
  { act, write = {}, tick = [] }: Decision,
): Promise<Locator> => {
  const button = panelOf(page).getByRole('button', { name: act, exact: true })
  await untilListening(button)
  await button.click()
  const dialog = dialogOf(page)
  for (const [label, text] of Object.entries(write)) {
    await dialog.getByRole('textbox', { name: label }).fill(text)
  }
  // What has to be given carries a star.
  for (const label of tick) await dialog.getByLabel(new RegExp(`^${label}\\s*\\*?$`)).check()
  return dialog
}

/** Confirms what the open dialog asks. */
export const confirmIn = (dialog: Locator, act: string): Promise<void> =>
  dialog.getByRole('button', { name: new RegExp(`^(确定)?${act}$`) }).click()

/** Takes an action through its dialog, and waits until the desk has carried it out. */
export const decide = async (page: Page, decision: Decision): Promise<void> => {
  const dialog = await begin(page, decision)
  await confirmIn(dialog, decision.act)
  await dialog.waitFor({ state: 'detached' })
}

/** The buttons that the panel offers, and whether each can be pressed. */
export const offeredIn = async (page: Page): Promise<readonly string[]> => {
  await panelOf(page)
    .getByRole('heading', { name: /现在可以进行|What you can do now/ })
    .waitFor()
  return panelOf(page).locator('button[id^="transition-"]').allInnerTexts()
}
