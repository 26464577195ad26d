import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = process.env['PICTURES']
const WIDTHS = [1280, 390]

/** Takes a picture of a page at either width, where `PICTURES` names a folder for them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (!FOLDER) return
  await mkdir(FOLDER, { recursive: true })
  const before = page.viewportSize()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(300)
    await page.screenshot({ path: path.join(FOLDER, `${name}-${width}.png`) })
  }
  if (before) await page.setViewportSize(before)
}
