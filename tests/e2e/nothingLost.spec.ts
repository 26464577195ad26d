import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { type BrowserOfOne, browserOfOne } from './support/browserOfOne.ts'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { save, typeAtEnd } from './support/editing.ts'
import { findReport } from './support/findReport.ts'
import { drafts, untilKept } from './support/keptDrafts.ts'
import { letReviewerWrite } from './support/letReviewerWrite.ts'
import { choose, panelTells } from './support/reportPage.ts'
import { type Send, signIn } from './support/signIn.ts'
import { PASSWORD } from './support/startServer.ts'
import { cellOf, makeTable, openTable } from './support/tablePage.ts'
import { untilListening } from './support/untilListening.ts'

const LIMIT = 120_000
const sections = z.object({ docs: z.array(z.object({ id: z.string(), heading: z.string() })) })
/** Each test goes on where the one before ended. */
describeInBrowser('nothing that is typed is lost', (browser) => {
  let send: Send
  let section: string
  let report: { readonly id: string }
  let machine: BrowserOfOne

  const text = (page: Page) => page.locator('[contenteditable=true]').first()
  const untilShown = (page: Page, typed: string): Promise<void> =>
    text(page).filter({ hasText: typed }).waitFor()
  const open = async (page: Page): Promise<Page> => {
    await page.goto(`/admin/collections/sections/${section}`)
    await untilListening(text(page))
    return page
  }
  /** Opens it, until the page knows what became of the document: then a draft would be offered. */
  const openAndHear = async (page: Page): Promise<void> => {
    const heard = page.waitForResponse((each) => each.url().endsWith('/presence'))
    await open(page)
    await heard
    await page.waitForTimeout(500)
  }
  const asEditor = async () => open(await browser.visit({ mailbox: 'editor', language: 'zh' }))
  const asColleague = async () => open(await browser.visit({ mailbox: 'reviewer', language: 'zh' }))
  const stored = async () => JSON.stringify((await send(`/api/sections/${section}?depth=0`)).body)
  const saveMerged = async (page: Page): Promise<void> => {
    await page.locator('#merge-save').click()
    await page.locator('#merge-save').waitFor({ state: 'hidden' })
  }
  const login = async (page: Page, mailbox: string): Promise<void> => {
    const data = { email: `${mailbox}@gongkai.example`, password: PASSWORD }
    expect((await page.request.post('/api/users/login', { data })).status()).toBe(200)
  }

  beforeAll(async () => {
    send = await signIn(browser.url, 'editor')
    report = await findReport(send)
    const { revision } = await findReport(send)
    const body = { transition: 'revise', reason: '更正', revision }
    const answer = await send(`/api/reports/${report.id}/transitions`, { method: 'POST', body })
    expect(answer.status).toBe(200)
    const query = `where[report][equals]=${report.id}&depth=0&limit=100`
    const { docs } = sections.parse((await send(`/api/sections?${query}`)).body)
    section = docs.find(({ heading }) => heading === '围绕深化改革推进公开。')?.id ?? ''
    await letReviewerWrite(browser.url)
    machine = browserOfOne(browser.url)
  }, 400_000)
  afterAll(() => machine.remove())

  it(
    'where the save before a submission is refused nothing is submitted, and the page says why',
    async () => {
      const page = await browser.visit({ mailbox: 'editor', language: 'zh' })
      await page.goto(`/admin/collections/reports/${report.id}`)
      await untilListening(page.locator('#field-indexNumber'))
      await page.locator('#transition-submit:enabled').waitFor()
      const { revision } = await findReport(send)
      const body = { indexNumber: '014184701/2018-00012', revision }
      await send(`/api/reports/${report.id}`, { method: 'PATCH', body })
      await page.locator('#field-indexNumber').fill('014184701/2018-00013')
      await page.locator('#transition-submit').click()
      await page.getByText('用我的').click()
      await panelTells(page, '未办理“提交审核”：修改没有保存成功。原因见提示；处理后请再办理。')
      expect((await findReport(send)).workflowState).toBe('draft')
      await saveMerged(page)
      await page.locator('#action-save:disabled').waitFor()
      await choose(page, 'submit')
      const { body: now } = await send(`/api/reports/${report.id}?depth=0`)
      expect(now).toMatchObject({ indexNumber: '014184701/2018-00013', workflowState: 'draft' })
    },
    LIMIT,
  )

  it(
    'a save pressed with the last key holds that key',
    async () => {
      const page = await asEditor()
      await typeAtEnd(page, '最后一字')
      const answer = page.waitForResponse((each) => each.request().method() === 'PATCH')
      await page.keyboard.press('Control+s')
      expect((await answer).status()).toBe(200)
      expect(await stored()).toContain('最后一字')
    },
    LIMIT,
  )

  it(
    'two people in one section see each other, and who saves second merges with the first',
    async () => {
      const [first, second] = [await asEditor(), await asColleague()]
      await second.getByText('陈拟稿', { exact: true }).first().waitFor()
      await first.locator('#field-heading').fill('围绕深化改革推进公开（新）。')
      await typeAtEnd(first, '甲写一句。')
      await save(first)
      await typeAtEnd(second, '乙写一句。')
      await save(second)
      await second.getByRole('heading', { name: '合并修改' }).waitFor()
      expect(await second.locator('#merge-save').isDisabled()).toBe(true)
      await second.getByRole('button', { name: '暂不处理' }).click()
      await untilShown(second, '乙写一句。')
      await second.locator('#action-save').click()
      await second.getByText('两段都要（对方的在前）').click()
      await saveMerged(second)
      const now = await stored()
      for (const written of ['（新）', '甲写一句。', '乙写一句。']) expect(now).toContain(written)
      await second.locator('#action-save:disabled').waitFor()
      await second.getByText('甲写一句。').first().waitFor()
    },
    LIMIT,
  )

  it(
    'a table is merged cell by cell',
    async () => {
      const table = await makeTable(send, { year: 2024, table: 't3' })
      const first = await browser.visit({ mailbox: 'editor', language: 'zh' })
      const second = await browser.visit({ mailbox: 'reviewer', language: 'zh' })
      for (const page of [first, second]) await openTable(page, table)
      await cellOf(first, 'received', 'natural').click()
      await first.keyboard.type('60')
      await save(first)
      await cellOf(second, 'received', 'business').click()
      await second.keyboard.type('8')
      await save(second)
      await second.getByText('两人改的不是同一处，已自动合并').waitFor()
      await saveMerged(second)
      const { body } = await send(`/api/statistical-tables/${table}?depth=0`)
      expect(body).toMatchObject({ cells: { received: { natural: '60', business: '8' } } })
    },
    LIMIT,
  )

  it(
    'leaving with unsaved text warns, and stays where one stays',
    async () => {
      const page = await browser.visit({ mailbox: 'editor', language: 'zh' })
      await page.goto(`/admin/collections/reports/${report.id}`)
      const link = page.getByRole('link', { name: '围绕深化改革推进公开（新）。', exact: true })
      await untilListening(link.first())
      await link.first().click()
      await page.waitForURL(/\/collections\/sections\//)
      await untilListening(text(page))
      await typeAtEnd(page, '走之前没有保存。')
      const asked = page.waitForEvent('dialog')
      await page.evaluate(() => history.back())
      await (await asked).dismiss()
      await page.getByRole('link', { name: /返回报告/ }).click()
      await page.getByRole('button', { name: '停留在此页面' }).click()
      expect(page.url()).toContain(section)
      await untilShown(page, '走之前没有保存。')
    },
    LIMIT,
  )

  it(
    'what was typed when the browser was killed is offered when it starts again, and to nobody else',
    async () => {
      const before = await machine.start()
      await login(before, 'editor')
      await open(before)
      await typeAtEnd(before, '崩溃之前写的。')
      await untilKept(before, '崩溃之前写的。')
      await machine.kill()

      const after = await machine.start()
      await login(after, 'reviewer')
      await openAndHear(after)
      expect(await after.locator('#draft-restore').count()).toBe(0)
      await login(after, 'editor')
      await open(after)
      await after.locator('#draft-restore').click()
      await after.locator('#action-save:enabled').waitFor()
      await untilShown(after, '崩溃之前写的。')
      await save(after)
      expect(await stored()).toContain('崩溃之前写的。')
      await after.locator('#action-save:disabled').waitFor()
      await openAndHear(after)
      expect(await after.locator('#draft-restore').count()).toBe(0)
    },
    LIMIT,
  )

  it(
    'a draft that is offered stays while one types on, beside what is typed, until it is merged with that',
    async () => {
      const page = await asEditor()
      page.on('dialog', (dialog) => void dialog.accept())
      await typeAtEnd(page, '先前没有保存的。')
      await untilKept(page, '先前没有保存的。')
      await openAndHear(page)
      await page.locator('#draft-restore').waitFor()
      await typeAtEnd(page, '没有理会，接着写的。')
      await untilKept(page, '没有理会，接着写的。')
      await page.getByText('仍为您留着').waitFor()
      expect(await drafts(page)).toContain('先前没有保存的。')
      await save(page)
      await page.locator('#draft-compare').click()
      await page.getByText('两段都要（对方的在前）').click()
      await saveMerged(page)
      const now = await stored()
      for (const typed of ['先前没有保存的。', '没有理会，接着写的。']) expect(now).toContain(typed)
      while ((await drafts(page)) !== '[]') await page.waitForTimeout(50)
    },
    LIMIT,
  )

  it(
    'a session that ran out while one typed is taken up again over the page, and the text is saved',
    async () => {
      const page = await asEditor()
      await typeAtEnd(page, '超时之后写的。')
      await page.context().clearCookies({ name: 'payload-token' })
      await page.locator('#action-save').click()
      await page.getByRole('heading', { name: '登录已失效，请重新登录' }).waitFor()
      await page.locator('#field-password-again').fill('not the password')
      await page.locator('#sign-in-again').click()
      await page.getByText('邮箱或密码不正确').waitFor()
      await page.locator('#field-password-again').fill(PASSWORD)
      const answer = page.waitForResponse((each) => each.request().method() === 'PATCH')
      await page.locator('#sign-in-again').click()
      expect((await answer).status()).toBe(200)
      expect(await stored()).toContain('超时之后写的。')
    },
    LIMIT,
  )

  it('asks for nothing elsewhere and fails nowhere', () => {
    expect(browser.requestsElsewhere).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
