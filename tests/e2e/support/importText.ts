import type { Page } from 'playwright-core'
import { panelOf } from './reportPage.ts'

/** What the page for importing says, in the language of the person. */
const SEEN = {
  zh: { choose: '选择文件', draft: '将新建草稿', all: '导入 1 份', open: '打开报告' },
  en: { choose: 'Choose files', draft: 'A new draft', all: 'Import 1', open: 'Open the report' },
} as const

/** Imports a text on the page for importing, once it was read as a new draft, and opens the report that came of it. */
export const importText = async (
  page: Page,
  { name, text }: { readonly name: string; readonly text: string },
  language: keyof typeof SEEN = 'zh',
): Promise<void> => {
  const seen = SEEN[language]
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: seen.choose }).click()
  await (await chooser).setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }])
  await page.getByText(seen.draft).waitFor()
  await page.getByRole('button', { name: seen.all }).click()
  await page.getByRole('link', { name: seen.open }).click()
  await panelOf(page).waitFor()
}
