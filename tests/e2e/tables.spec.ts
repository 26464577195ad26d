import { beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import {
  APPLICATIONS,
  asCopied,
  FROM_DOCUMENT,
  textsOf,
  totalOf,
} from './support/applicationFigures.ts'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { save, saveAndGoOn } from './support/editing.ts'
import { type Send, signIn } from './support/signIn.ts'
import {
  cellOf,
  copyOutside,
  inputsOf,
  isFocused,
  makeTable,
  openTable,
  pasteAt,
  told,
} from './support/tablePage.ts'

const stored = z.object({ cells: z.record(z.string(), z.record(z.string(), z.string())) })
/** An editor fills in 表三; the tests go on where the one before ended. */
describeInBrowser('filling in a statutory table', (browser) => {
  let send: Send
  let table: string
  let page: Page
  beforeAll(async () => {
    send = await signIn(browser.url, 'editor')
    table = await makeTable(send, { year: 2024, table: 't3' })
    page = await browser.visit({ mailbox: 'editor' })
  })
  beforeEach(() => openTable(page, table))

  const typed = (row: string, column: string) => cellOf(page, row, column).inputValue()
  const cellsNow = async () =>
    stored.parse((await send(`/api/statistical-tables/${table}?depth=0`)).body).cells

  it('is the table that the form prints, and fits the page', async () => {
    const group = page.getByRole('columnheader', { name: '法人或其他组织' })
    expect(await group.getAttribute('colspan')).toBe('5')
    const heading = page.getByRole('rowheader', { name: '三、本年度办理结果' })
    expect(await heading.getAttribute('rowspan')).toBe('22')
    expect(await page.locator('caption').innerText()).toContain('收到和处理政府信息公开申请情况')
    expect(await page.locator('td input').count()).toBe(175)
    const width: unknown = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBe(1280)
  })

  it('a block from a spreadsheet fills it; totals are offered, and stored only when they are taken over', async () => {
    await copyOutside(page, { text: asCopied(APPLICATIONS) })
    await pasteAt(page, 'received', 'natural')
    await told(page, '已粘贴 150 格')
    const total = cellOf(page, 'received', 'total')
    expect(await total.inputValue()).toBe('')
    expect(await total.getAttribute('placeholder')).toBe('71')
    await saveAndGoOn(page)
    expect((await cellsNow())['received']).not.toHaveProperty('total')

    await page.getByRole('button', { name: '填入合计（25）' }).click()
    await page.getByText('已填完，未发现问题。').waitFor()
    await saveAndGoOn(page)
    const cells = await cellsNow()
    expect(textsOf(cells)).toEqual(APPLICATIONS.map((row) => [...row, totalOf(row)]))
  })

  it('a total that differs stays as typed, with the sum beside it, until the person takes that', async () => {
    const total = cellOf(page, 'received', 'total')
    await total.click()
    await page.keyboard.type('70')
    await page.keyboard.press('Enter')
    expect(await total.inputValue()).toBe('70')
    expect(await total.getAttribute('aria-invalid')).toBe('true')
    const note = await total.getAttribute('aria-describedby')
    expect(await page.locator(`#${note}`).textContent()).toContain('合计71，总计栏为70')
    await page.getByRole('button', { name: /新收政府信息公开申请数量 × 总计/ }).click()
    expect(await isFocused(total)).toBe(true)
    await page.keyboard.press('=')
    expect(await total.inputValue()).toBe('71')
    await page.getByText('已填完，未发现问题。').waitFor()
  })

  it('a block that does not fit writes nothing at all, and says so', async () => {
    await copyOutside(page, { text: asCopied([...APPLICATIONS, ['9', '9', '9', '9', '9', '9']]) })
    await pasteAt(page, 'received', 'natural')
    await told(page, '未粘贴：所复制的 26 行 6 列从这里放不下')
    expect(await page.locator('#action-save').isDisabled()).toBe(true)
  })

  it('a table of a document is read with its merged headings left out', async () => {
    await copyOutside(page, { text: '三、本年度办理结果 41', html: FROM_DOCUMENT })
    await pasteAt(page, 'disclosed', 'natural')
    await told(page, '已粘贴 4 格')
    expect(await typed('disclosed', 'natural')).toBe('41')
    expect(await typed('disclosed', 'business')).toBe('1006')
    expect(await typed('partlyDisclosed', 'business')).toBe('4')
    await page.keyboard.press('Control+z')
    expect(await typed('disclosed', 'business')).toBe('6')
  })

  it('what is no number is kept as it came, marked and explained', async () => {
    const given = ['有', '-3', '1e9', '2024/3/5', '/', '1.5']
    await copyOutside(page, { text: asCopied([given]) })
    await pasteAt(page, 'repeated', 'natural')
    await told(page, '其中 4 格不是数字')
    expect(await inputsOf(page, 'repeated', 6)).toEqual(given.map((text) => [text, 'true']))
    const listed = page.getByRole('listitem').filter({ hasText: '统计表此格为“2024/3/5”' })
    await listed.getByText('数字，不是日期').waitFor()
    await saveAndGoOn(page)
    expect(Object.values((await cellsNow())['repeated'] ?? {}).slice(0, 6)).toEqual(given)
  })

  it('the keyboard is enough: move, overwrite, edit, restore, clear, select, copy, undo, save', async () => {
    const { keyboard } = page
    await cellOf(page, 'repeated', 'natural').focus()
    await keyboard.press('Shift+End')
    await keyboard.press('Delete')
    await told(page, '已清空 7 格')
    for (const figure of ['5', '２', '0']) {
      await keyboard.type(figure)
      await keyboard.press('Tab')
    }
    await keyboard.press('Enter')
    expect(await isFocused(cellOf(page, 'publications', 'natural'))).toBe(true)
    await keyboard.press('ArrowUp')
    await keyboard.press('F2')
    await keyboard.type('7')
    expect(await typed('repeated', 'natural')).toBe('57')
    await keyboard.press('Escape')
    expect(await typed('repeated', 'natural')).toBe('5')
    expect(await typed('repeated', 'business')).toBe('2')
    await keyboard.press('Shift+ArrowRight')
    await keyboard.press('Control+c')
    await keyboard.press('ArrowDown')
    await keyboard.press('Control+v')
    expect(await typed('publications', 'business')).toBe('2')
    await keyboard.press('Control+z')
    expect(await typed('publications', 'business')).toBe('0')
    await keyboard.press('Control+y')
    expect(await typed('publications', 'business')).toBe('2')
    const answer = page.waitForResponse((each) => each.request().method() === 'PATCH')
    await keyboard.press('Control+s')
    expect((await answer).status()).toBe(200)
    expect((await cellsNow())['publications']).toMatchObject({ natural: '5', business: '2' })
  })

  it('blanks become zeros by one button, after it was said how many, and back again', async () => {
    await page.getByRole('button', { name: '将空白单元格填为 0（3）' }).click()
    await page.getByText('将把 3 个空白单元格填为 0').waitFor()
    expect(await typed('repeated', 'otherLegal')).toBe('')
    await page.getByRole('button', { name: '填为 0' }).click()
    await told(page, '已填 3 格')
    expect(await typed('repeated', 'otherLegal')).toBe('0')
    expect(await typed('repeated', 'total')).toBe('')
    await page.getByRole('button', { name: '撤销' }).click()
    expect(await typed('repeated', 'otherLegal')).toBe('')
  })

  it('a save over somebody else’s is refused, and what was typed is kept', async () => {
    const other = await browser.visit({ mailbox: 'editor' })
    await openTable(other, table)
    await cellOf(page, 'repeated', 'natural').click()
    await page.keyboard.type('8')
    await saveAndGoOn(page)
    await cellOf(other, 'repeated', 'natural').click()
    await other.keyboard.type('9')
    await save(other)
    await other
      .getByText(/您的内容未写入/)
      .first()
      .waitFor()
    expect(await cellOf(other, 'repeated', 'natural').inputValue()).toBe('9')
    expect((await cellsNow())['repeated']?.['natural']).toBe('8')
  })

  it('who may not write reads the same table, faults and all, with nothing to type in', async () => {
    const reader = await browser.visit({ mailbox: 'reviewer' })
    await openTable(reader, table)
    await reader.getByRole('cell', { name: '60', exact: true }).first().waitFor()
    expect(await reader.locator('td input').count()).toBe(0)
    await reader.getByRole('heading', { name: /需要核对/ }).waitFor()
    expect(await reader.getByRole('button', { name: /改为|填/ }).count()).toBe(0)
  })

  it('the history tells which cells changed, by their names', async () => {
    await page.goto(`/admin/collections/statistical-tables/${table}/versions`)
    await page.locator('tbody a').first().click()
    const row = page.getByRole('row', { name: /2.重复申请 × 自然人/ })
    await row.waitFor()
    expect((await row.getByRole('cell').allInnerTexts()).map((text) => text.trim())).toEqual([
      '5',
      '8',
    ])
  })

  it('on a narrow screen the table moves under its headings, and the page does not', async () => {
    const narrow = await browser.visit({ mailbox: 'editor', language: 'en', width: 390 })
    await openTable(narrow, table)
    const width: unknown = await narrow.evaluate('document.documentElement.scrollWidth')
    expect(width).toBe(390)
    await cellOf(narrow, 'received', 'total').focus()
    const heading = await narrow.getByRole('rowheader', { name: '一、本年新收' }).boundingBox()
    expect(heading?.x).toBeGreaterThanOrEqual(0)
  })

  it('asks for nothing elsewhere and fails nowhere', () => {
    expect(browser.requestsElsewhere).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
