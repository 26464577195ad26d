import { expect, it } from '@jest/globals'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { findReport } from './support/findReport.ts'
import { openPart, openReport, panelOf } from './support/reportPage.ts'
import { signIn } from './support/signIn.ts'
import { signInByForm } from './support/signInByForm.ts'

const LIMIT = 120_000
const SECRECY = '本系统严禁存储、处理、传输国家秘密和工作秘密'

const CHAPTERS = [
  '一、概述',
  '二、主动公开及政务公开要点落实情况',
  '（一）加强组织保障',
  '（二）深化重点领域信息公开',
  '1.围绕深化改革推进公开。',
  '2.围绕促进经济发展推进公开。',
  '3.围绕民生改善推进公开。',
  '4.围绕助力政府建设推进公开。',
  '（三）推进信息公开载体建设',
  '1.继续发挥传统载体的作用。',
  '2.提升政府信息发布平台的作用。',
  '3.扩大新媒体信息发布的作用。',
  '4.探索线下服务中心和网上办事大厅的融合作用。',
  '三、依申请公开及复议、诉讼和申诉情况',
  '四、政府信息公开收费及减免情况',
  '五、人大代表建议和政协委员提案办理结果公开情况',
  '六、政府信息公开工作存在的主要问题及改进措施',
]

describeInBrowser('the desk in a browser', (browser) => {
  it(
    'speaks Chinese whatever the browser prefers, and English once that is chosen',
    async () => {
      const page = await browser.visit()
      await page.goto('/admin')
      expect(await page.locator('html').getAttribute('lang')).toBe('zh')
      await page.getByRole('button', { name: '登录' }).waitFor()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Login' }).waitFor()
      await page.reload()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    },
    LIMIT,
  )

  it(
    'begins with what waits for the person, and says what comes first where nothing does',
    async () => {
      const page = await browser.visit({ mailbox: 'editor', language: 'zh' })
      await page.goto('/admin')
      await page.getByRole('heading', { level: 1, name: '我的待办' }).waitFor()
      await page.getByText('从新建年度报告开始').waitFor()
      expect(await page.getByRole('heading', { name: '期限' }).count()).toBe(1)
      expect(await page.getByText('尚未建立').count()).toBe(1)
      await page.getByRole('link', { name: '新建年度报告' }).click()
      await page.waitForURL(/\/admin\/collections\/reports\/create/)
      expect(await page.locator('.nav').getByRole('link', { name: '我的待办' }).count()).toBe(1)
    },
    LIMIT,
  )

  it(
    'says before anybody signs in, and on every page, that no secrets belong here',
    async () => {
      const outside = await browser.visit()
      await outside.goto('/admin')
      expect(await outside.getByRole('note').innerText()).toBe(SECRECY)
      const inside = await browser.visit({ mailbox: 'editor' })
      await inside.goto('/admin/account')
      expect(await inside.getByRole('note').innerText()).toBe(SECRECY)
    },
    LIMIT,
  )

  it.each([
    ['editor', ['年度报告', '章节', '版次'], ['人员', '设置', '审计记录']],
    ['reviewer', ['年度报告', '章节', '版次'], ['人员', '设置', '审计记录']],
    ['clearance', ['年度报告', '章节', '版次'], ['人员', '设置', '审计记录']],
    ['signatory', ['年度报告', '章节', '版次'], ['人员', '设置', '审计记录']],
    ['publisher', ['年度报告', '章节', '版次'], ['人员', '设置', '审计记录']],
    ['admin', ['年度报告', '机关', '人员', '设置'], ['审计记录']],
    ['security', ['机关', '人员'], ['年度报告', '章节', '设置', '审计记录']],
    ['auditor', ['年度报告', '人员', '审计记录'], []],
  ])(
    'lets the %s sign in and shows what is hers and no more',
    async (mailbox, hers, others) => {
      const page = await browser.visit()
      await signInByForm(page, mailbox)
      const links = page.locator('.nav .nav__link')
      await links.first().waitFor({ state: 'attached' })
      const names = (await links.allTextContents()).map((text) => text.trim())
      expect(names).toEqual(expect.arrayContaining(hers))
      expect(names.filter((name) => others.includes(name))).toEqual([])
    },
    LIMIT,
  )

  it(
    'shows the whole report on its page, numbered as it is printed',
    async () => {
      const page = await browser.visit({ mailbox: 'reviewer' })
      await openReport(page)
      const rows = page.getByRole('region', { name: '报告内容' }).getByRole('listitem')
      const lines = (await rows.allInnerTexts()).map((text) =>
        text.split('\n').slice(0, 2).join(''),
      )
      expect(lines.slice(0, CHAPTERS.length)).toEqual(CHAPTERS)
      await page.getByText('通读全文').click()
      await page.getByText(/^加快融入政务服务.*截止2017年12月底/).waitFor()
    },
    LIMIT,
  )

  it(
    'says on a part why it cannot be changed, and leads to the parts beside it',
    async () => {
      const page = await browser.visit({ mailbox: 'editor' })
      await openReport(page)
      await openPart(page, '概述')
      await page.getByText('报告已发布，内容只读').waitFor()
      expect(await page.locator('#field-heading').isDisabled()).toBe(true)
      await page.getByRole('link', { name: /^下一节/ }).click()
      await page.getByText('上一节：一、概述').waitFor()
    },
    LIMIT,
  )

  it(
    'tells on the page of a report whose each version is, and has the sheets to be printed',
    async () => {
      const page = await browser.visit({ mailbox: 'reviewer', language: 'zh' })
      await openReport(page)
      const sheet = panelOf(page).getByRole('link', { name: '审签单' })
      const address = (await sheet.getAttribute('href')) ?? ''
      await page.goto(`${page.url().split('?')[0]}/versions`)
      const row = page.getByRole('row', { name: /提交审核/ })
      expect(await row.getByRole('cell').first().innerText()).toBe('陈拟稿')
      await page.goto(address)
      await page.getByRole('heading', { name: '政府信息公开工作年度报告审签单' }).waitFor()
      expect(await page.getByRole('row', { name: /^初审/ }).innerText()).toContain('周审核')
    },
    LIMIT,
  )

  it(
    'shows the figures of an initiative as a table',
    async () => {
      const page = await browser.visit({ mailbox: 'editor' })
      await openReport(page)
      await page
        .getByRole('link', { name: /深化改革/ })
        .last()
        .click()
      await page.getByRole('cell', { name: '66490', exact: true }).first().waitFor()
    },
    LIMIT,
  )

  it(
    'can be used on a narrow screen in English',
    async () => {
      const page = await browser.visit({ mailbox: 'editor', language: 'en', width: 390 })
      await openReport(page)
      await panelOf(page).getByText('What you can do now').waitFor()
      await panelOf(page).getByRole('button', { name: 'Revise' }).waitFor()
      const width: unknown = await page.evaluate('document.documentElement.scrollWidth')
      expect(width).toBe(390)
    },
    LIMIT,
  )

  it(
    'a reviewer suggests other words for those she selects, and an editor takes them over',
    async () => {
      const asEditor = await signIn(browser.url, 'editor')
      const { id, revision } = await findReport(asEditor)
      const body = { transition: 'revise', revision, reason: '用词有误' }
      await asEditor(`/api/reports/${id}/transitions`, { method: 'POST', body })

      const reviewer = await browser.visit({ mailbox: 'reviewer', language: 'zh' })
      await openReport(reviewer)
      await openPart(reviewer, '围绕深化改革推进公开。')
      const words = reviewer.locator('.rich-text-lexical').getByText('截止2017年12月底').first()
      await words.waitFor()
      await words.evaluate((element, quote) => {
        const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
        const start = text?.textContent?.indexOf(quote) ?? -1
        if (text && start >= 0) {
          getSelection()?.setBaseAndExtent(text, start, text, start + quote.length)
        }
      }, '截止2017年')
      await reviewer.locator('#comment-add').click()
      expect(await reviewer.locator('#field-comment-quote').inputValue()).toBe('截止2017年')
      await reviewer.locator('#field-comment-text').fill('应为“截至”。')
      await reviewer.getByText('建议改写', { exact: true }).click()
      await reviewer.locator('#field-comment-replacement').fill('截至2017年')
      await reviewer.locator('#comment-save').click()
      await reviewer.getByText('批注已提交').waitFor()

      const marked = (): Promise<unknown> =>
        reviewer.evaluate("[...(CSS.highlights.get('comment-quote') ?? [])].map(String).join('|')")
      while ((await marked()) === '') await reviewer.waitForTimeout(200)
      expect(await marked()).toBe('截止2017年')

      const editor = await browser.visit({ mailbox: 'editor', language: 'zh' })
      await editor.goto(reviewer.url())
      await editor.getByRole('button', { name: '采用', exact: true }).click()
      await editor.getByText('陈拟稿已采用').waitFor({ state: 'attached' })
      await editor.locator('.rich-text-lexical').getByText('截至2017年12月底').waitFor()
    },
    LIMIT,
  )

  it('asks for nothing elsewhere and fails nowhere', () => {
    expect(browser.requestsElsewhere).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
