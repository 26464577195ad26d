import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { buildDocx } from '../fixtures/import/word/buildDocx.ts'
import { cell, para, row, run, style, styled, table } from '../fixtures/import/word/wordXml.ts'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { save } from './support/editing.ts'

const LIMIT = 120_000
const OFFICE = '太仓市'

const CHAPTERS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const TABLES = [
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
] as const

/** A report for 2023 as a Word file: headings by style, a statutory table, a word that is hidden. */
const WORD_FILE = buildDocx({
  styles: style('1', 'heading 1'),
  body: [
    para(`${OFFICE}2023年政府信息公开工作年度报告`),
    para('统计期限自2023年1月1日起至2023年12月31日止。'),
    para('总体情况', styled('1')),
    para(`${run('公开信息3218条。')}${run('内部', '<w:vanish/>')}`),
    para('主动公开政府信息情况', styled('1')),
    table(
      row(cell('第二十条第（一）项', { span: 4 })),
      row('规章', '0', '0', '0'),
      row('行政规范性文件', '5', '3', '61'),
    ),
  ].join(''),
})

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

describeInBrowser('a new report in the admin', (browser) => {
  const createReport = async (year: number): Promise<Page> => {
    const page = await browser.visit({ mailbox: 'editor', language: 'zh' })
    await page.goto('/admin/collections/reports/create')
    await page.locator('#field-title').fill(`${OFFICE}${year}年政府信息公开工作年度报告`)
    await page.locator('#field-year').fill(String(year))
    await page.locator('#field-organization .rs__control').click()
    await page.locator('.rs__option', { hasText: OFFICE }).first().click()
    await page.locator('#action-save').click()
    await page.waitForURL(/\/reports\/[0-9a-f-]{36}/)
    return page
  }

  it(
    'for 2025 starts with the six chapters and the three tables of its form, by their titles',
    async () => {
      const page = await createReport(2025)
      const outline = page.locator('section[aria-label="报告内容"]')
      await outline.getByRole('link', { name: '总体情况' }).waitFor()
      const links = await outline.getByRole('link').allInnerTexts()
      expect(links.slice(0, 9)).toEqual([...CHAPTERS, ...TABLES])
      await outline.getByRole('link', { name: TABLES[1], exact: true }).last().click()
      await page.waitForURL(/statistical-tables/)
      await page.getByRole('heading', { name: TABLES[1], exact: true }).first().waitFor()
    },
    LIMIT,
  )

  it(
    'comes out of a Word file by the keyboard: what was read is shown first, and a broken file beside it harms nothing',
    async () => {
      const page = await browser.visit({ mailbox: 'editor', language: 'zh' })
      await page.goto('/admin/collections/reports')
      await page.getByRole('link', { name: '从文件导入' }).click()
      await page.getByRole('heading', { name: '导入年度报告' }).waitFor()
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: '选择文件' }).press('Enter')
      await (
        await chooser
      ).setFiles([fileOf('年报.docx', WORD_FILE), fileOf('坏.docx', WORD_FILE.subarray(0, 700))])
      await page.getByText('已识别 2 份文件。').waitFor()
      const broken = page.getByRole('article', { name: '坏.docx' })
      await broken.getByText('文件已损坏').first().waitFor()
      const card = page.getByRole('article', { name: '年报.docx' })
      await card.getByText('将新建草稿').waitFor()
      await card.getByText('隐藏的文字未收入').waitFor()
      await card.getByText('统计表（1）').click()
      expect(await card.getByRole('cell', { name: '61', exact: true }).count()).toBe(1)
      await page.getByRole('button', { name: '导入 1 份' }).press('Enter')
      await page.getByText('导入完毕：成功 1 份，未导入 0 份。').waitFor()
      await card.getByRole('link', { name: '打开报告' }).press('Enter')
      await page.waitForURL(/\/reports\/[0-9a-f-]{36}/)
      const outline = page.locator('section[aria-label="报告内容"]')
      await outline.getByRole('link', { name: '总体情况' }).waitFor()
      const links = await outline.getByRole('link').allInnerTexts()
      expect(links.slice(0, 3)).toEqual(CHAPTERS.slice(0, 2).concat(TABLES[0]))
    },
    LIMIT,
  )

  it(
    'takes over last year’s contact by a click, and keeps it once it is saved',
    async () => {
      const page = await createReport(2018)
      const telephone = page.locator('#field-contact__telephone')
      expect(await telephone.inputValue()).toBe('')
      await page.getByRole('button', { name: '使用上年联系方式' }).click()
      expect(await telephone.inputValue()).toBe('0512-53952450')
      await save(page)
      await page.reload()
      await page.getByText('与上年相同。').waitFor()
      expect(await telephone.inputValue()).toBe('0512-53952450')
    },
    LIMIT,
  )
})
