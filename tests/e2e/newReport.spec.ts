import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { save } from './support/editing.ts'
import { type DeskBrowser, startBrowser } from './support/startBrowser.ts'
import { type Server, startServer } from './support/startServer.ts'

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

describeInBrowser('a new report in the admin', () => {
  let server: Server
  let browser: DeskBrowser
  beforeAll(async () => {
    server = await startServer()
    browser = await startBrowser(server.url)
  }, 400_000)
  afterAll(async () => {
    await browser.close()
    await server.remove()
  }, LIMIT)

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
