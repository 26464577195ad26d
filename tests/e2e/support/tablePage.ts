import type { Locator, Page } from 'playwright-core'
import { z } from 'zod'
import type { Send } from './signIn.ts'
import { untilListening } from './untilListening.ts'

const found = z.object({ docs: z.array(z.object({ id: z.string() })) })
const made = z.object({ doc: z.object({ id: z.string() }) })

/** A statutory table of the demo organization's report for a year, made where it is not there yet. */
export const makeTable = async (
  send: Send,
  { year, table }: { readonly year: number; readonly table: string },
): Promise<string> => {
  const first = async (path: string) => found.parse((await send(path)).body).docs[0]?.id
  const create = async (path: string, body: object) =>
    made.parse((await send(path, { method: 'POST', body })).body).doc.id
  const organization = await first('/api/organizations?where[slug][equals]=taicang&depth=0')
  const report =
    (await first(`/api/reports?where[year][equals]=${year}&depth=0`)) ??
    (await create('/api/reports', {
      organization,
      year,
      title: `太仓市${year}年政府信息公开工作年度报告`,
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
    }))
  const query = `where[report][equals]=${report}&where[table][equals]=${table}&depth=0`
  return (
    (await first(`/api/statistical-tables?${query}`)) ??
    (await create('/api/statistical-tables', { report, table }))
  )
}

/** Opens the page of a table, and waits until it listens. */
export const openTable = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/admin/collections/statistical-tables/${id}`)
  await untilListening(page.getByRole('table'))
}

/** A cell by the ids of its row and column. */
export const cellOf = (page: Page, row: string, column: string) =>
  page.locator(`#cell-${row}-${column}`)

/** Puts texts on the clipboard as a spreadsheet does, or a document where there is HTML too. */
export const copyOutside = async (
  page: Page,
  { text, html = '' }: { readonly text: string; readonly html?: string },
): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(
    async ([plain, rich]) => {
      const parts: Record<string, Blob> = {
        'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }),
      }
      if (rich) parts['text/html'] = new Blob([rich], { type: 'text/html' })
      await navigator.clipboard.write([new ClipboardItem(parts)])
    },
    [text, html],
  )
}

/** Pastes at a cell what is on the clipboard. */
export const pasteAt = async (page: Page, row: string, column: string): Promise<void> => {
  await cellOf(page, row, column).click()
  await page.keyboard.press('Control+v')
}

/** What the status line told last. */
export const told = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

/** Whether the keyboard is in a cell. */
export const isFocused = (cell: Locator): Promise<boolean> =>
  cell.evaluate((element) => element === document.activeElement)

/** The first cells of a row: what each holds, and whether it is marked as wrong. */
export const inputsOf = (page: Page, row: string, count: number) =>
  page
    .locator(`td input[id^="cell-${row}-"]`)
    .evaluateAll(
      (all, most) =>
        all
          .slice(0, most)
          .map((each) => [each instanceof HTMLInputElement ? each.value : '', each.ariaInvalid]),
      count,
    )
