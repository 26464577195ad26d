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
    'has a chapter tree that is added to, moved by keys and by dragging, dropped from and restored in place',
    async () => {
      const page = await createReport(2024)
      const outline = page.locator('section[aria-label="报告内容"]')
      const headings = async () =>
        (await outline.getByRole('link').allInnerTexts()).slice(0, CHAPTERS.length + 1)
      const told = (text: string) =>
        outline.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' })
      const handle = (name: string) => outline.getByRole('button', { name: `移动“${name}”` })
      const acts = (name: string) => outline.getByRole('button', { name: `“${name}”的操作` })

      await outline.getByRole('button', { name: '新增一章' }).press('Enter')
      await page.keyboard.type('特色工作')
      await page.keyboard.press('Enter')
      await told('已新增“特色工作”')
      await handle('七、特色工作').press('ArrowUp')
      await told('现为“六、特色工作”')
      expect(await page.evaluate('document.activeElement.dataset.handle !== undefined')).toBe(true)
      await page.keyboard.press('ArrowRight')
      await told('现为“（一）特色工作”')
      await page.keyboard.press('ArrowLeft')
      await told('现为“六、特色工作”')

      const from = await handle('六、特色工作').boundingBox()
      const to = await outline.getByRole('link', { name: '总体情况' }).boundingBox()
      if (!from || !to) throw new Error('The tree is not on the page')
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(to.x + 20, to.y + to.height / 2, { steps: 8 })
      await page.mouse.move(to.x + 20, to.y + 2, { steps: 4 })
      await page.mouse.up()
      await told('现为“一、特色工作”')
      expect(await headings()).toEqual(['特色工作', ...CHAPTERS])

      await acts('特色工作').press('Enter')
      const group = outline.getByRole('group', { name: '“特色工作”的操作' })
      await group.getByRole('combobox').selectOption({ label: '陈拟稿' })
      await told('已交由陈拟稿承办“特色工作”')
      await group.getByRole('button', { name: '剔除' }).click()
      await page.keyboard.type('并入总体情况')
      await group.getByRole('button', { name: '剔除' }).last().click()
      await told('已剔除“特色工作”')
      await handle('一、总体情况').waitFor()
      await group.getByRole('button', { name: '恢复' }).click()
      await told('已恢复“特色工作”')

      await page.reload()
      await outline.getByRole('link', { name: '特色工作' }).waitFor()
      expect(await headings()).toEqual(['特色工作', ...CHAPTERS])
      const row = outline.getByRole('listitem').filter({ hasText: '特色工作' })
      await row.getByText('空白', { exact: true }).waitFor()
      await row.getByText('陈拟稿', { exact: true }).waitFor()
    },
    LIMIT,
  )

  it(
    'says beside the text of a chapter what is required of it',
    async () => {
      const page = await createReport(2022)
      await page.getByRole('link', { name: '总体情况', exact: true }).click()
      const beside = page.getByRole('complementary', { name: '对照' })
      await beside.getByText('应当写到：主动公开、依申请公开').waitFor()
      const text = await page.locator('.rich-text-lexical').boundingBox()
      const box = await beside.boundingBox()
      if (!text || !box) throw new Error('The text is not on the page')
      expect(box.x).toBeGreaterThan(text.x + text.width / 2)
      await beside.getByRole('tab', { name: '要求' }).press('ArrowRight')
      await beside.getByText('上年没有已公开的相应章节').waitFor()
      await page.setViewportSize({ width: 390, height: 900 })
      // The base lays its own parts out again a moment after the window has changed.
      await page.waitForFunction(() => document.documentElement.scrollWidth === 390)
    },
    LIMIT,
  )

  it(
    'takes over last year’s contact by a click, and keeps it once it is saved',
    async () => {
      const page = await createReport(2018)
      const telephone = page.locator('#field-contact__telephone')
      const offer = page.getByRole('button', { name: '使用上年联系方式' })
      // Fields far below are drawn when somebody comes near.
      await offer.scrollIntoViewIfNeeded()
      expect(await telephone.inputValue()).toBe('')
      await offer.click()
      expect(await telephone.inputValue()).toBe('0512-53952450')
      await save(page)
      await page.reload()
      await page.getByText('与上年相同。').scrollIntoViewIfNeeded()
      expect(await telephone.inputValue()).toBe('0512-53952450')
    },
    LIMIT,
  )
})
