import { beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { saveAndGoOn, typeAtEnd } from './support/editing.ts'
import { findReport } from './support/findReport.ts'
import { FROM_WORD, pasteHtml } from './support/fromWord.ts'
import { openPart, openReport } from './support/reportPage.ts'
import { type Send, signIn } from './support/signIn.ts'

const LIMIT = 120_000
const SECTION = '围绕深化改革推进公开。'
/** What an editor drags a row by, which is nothing of its heading. */
const HANDLE = /^[\s⠿]*$/
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
const initiatives = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      revision: z.number(),
      figures: z.array(z.looseObject({ id: z.string(), text: z.string() })),
    }),
  ),
})

/** Each test goes on where the one before ended. */
describeInBrowser(
  'numbers in prose that are bound in the editor, and what is pasted there',
  (browser) => {
    let page: Page
    let send: Send

    const text = () => page.locator('[contenteditable=true]').first()
    const pill = (printed: string) => page.locator('[data-bound-number]', { hasText: printed })
    const option = (name: RegExp) => page.getByRole('option', { name })
    const offers = () => page.locator('details', { hasText: '可绑定的数字' })
    const printed = async () => (await text().innerText()).replaceAll(/\s/g, '')
    const openSection = async () => {
      await openReport(page)
      await openPart(page, SECTION)
      await text().waitFor()
    }
    /** Changes the first figure of an initiative as another editor would, elsewhere. */
    const changeFigure = async (from: string, to: string) => {
      const { docs } = initiatives.parse((await send('/api/key-initiatives?depth=0')).body)
      const found = docs.find(({ figures }) => figures.some((each) => each.text === from))
      if (!found) throw new Error(`No figure says ${from}`)
      const figures = found.figures.map((each) =>
        each.text === from ? { ...each, text: to, value: '66500', amount: '66500' } : each,
      )
      const body = { figures, revision: found.revision }
      const answer = await send(`/api/key-initiatives/${found.id}`, { method: 'PATCH', body })
      expect(answer.status).toBe(200)
    }

    beforeAll(async () => {
      page = await browser.visit({ mailbox: 'editor', language: 'zh' })
      send = await signIn(browser.url, 'editor')
      const { id, revision } = await findReport(send)
      const body = { transition: 'revise', reason: '更正', revision }
      const answer = await send(`/api/reports/${id}/transitions`, { method: 'POST', body })
      expect(answer.status).toBe(200)
    }, 400_000)

    it(
      'the whole report is on its page, numbered as it is printed, and is read there in one piece',
      async () => {
        await openReport(page)
        const rows = page.getByRole('region', { name: '报告内容' }).getByRole('listitem')
        const lines = (await rows.allInnerTexts()).map((each) =>
          each
            .split('\n')
            .filter((line) => !HANDLE.test(line))
            .slice(0, 2)
            .join(''),
        )
        expect(lines.slice(0, CHAPTERS.length)).toEqual(CHAPTERS)
        await page.getByText('通读全文').click()
        await page.getByText(/^加快融入政务服务.*截止2017年12月底/).waitFor()
      },
      LIMIT,
    )

    it(
      'the figures of an initiative stand in a table on its page',
      async () => {
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
      'a number that a figure says too is bound by one button, and the words stay as they are',
      async () => {
        await openSection()
        const before = await printed()
        expect(before).toContain('66490条')
        const offer = offers().getByRole('button', { name: /^绑定：.*66490条$/ })
        await offer.waitFor()
        const count = await offers()
          .getByRole('button', { name: /^绑定：/ })
          .count()
        await offer.click()
        await pill('66490条').waitFor()
        expect(await printed()).toBe(before)
        await offers()
          .getByText(`可绑定的数字（${count - 1}）`)
          .waitFor()
        await saveAndGoOn(page)
        await page.reload()
        await pill('66490条').waitFor()
        expect(await printed()).toBe(before)
      },
      LIMIT,
    )

    it(
      'typing # opens the list of figures, and Enter puts the one that was searched into the text',
      async () => {
        await typeAtEnd(page, '其中许可#66490')
        await option(/66490条/)
          .first()
          .waitFor()
        await page.keyboard.press('Enter')
        await page.keyboard.type('。')
        expect(await printed()).toMatch(/其中许可66490条。$/)
        await saveAndGoOn(page)
      },
      LIMIT,
    )

    it(
      'changing the figure changes the prose, on the page of the section and in the whole text',
      async () => {
        await changeFigure('66490条', '66500条')
        await openSection()
        await pill('66500条').first().waitFor()
        expect(await printed()).toMatch(/其中许可66500条。$/)
        expect(await printed()).not.toContain('66490')
        await openReport(page)
        await page.getByText('通读全文').click()
        await page.getByText('其中许可66500条。').waitFor()
      },
      LIMIT,
    )

    it(
      'two versions are compared with the number as each printed it, and walked by the keyboard',
      async () => {
        await openSection()
        await page.getByRole('link', { name: '比较版本' }).click()
        await page.getByRole('heading', { name: `比较“${SECTION}”的两个版本` }).waitFor()
        const saved = page.locator('#compare-from option[value^="version:"]').first()
        await page.locator('#compare-from').selectOption(await saved.getAttribute('value'))
        await page.getByRole('radio', { name: '同列显示' }).check()
        await page.getByRole('button', { name: '比较', exact: true }).click()
        await page.waitForURL(/view=inline/)
        const changed = page.locator('[data-change]')
        await changed.locator('del', { hasText: '66490条' }).first().waitFor()
        await changed.locator('ins', { hasText: '66500条' }).first().waitFor()
        await page.locator('p', { hasText: /^原版本修订.*陈拟稿/ }).waitFor()
        // The keys work from the moment that the page is alive.
        await page.waitForLoadState('networkidle')
        await page.keyboard.press('Alt+ArrowDown')
        await page.getByText('第 1 处，共 1 处').waitFor()
        expect(await page.locator('[data-change]:focus').count()).toBe(1)
        const narrow = await browser.visit({ mailbox: 'reviewer', language: 'en', width: 390 })
        await narrow.goto(page.url())
        await narrow.getByRole('button', { name: 'Next change' }).waitFor()
        expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(390)
      },
      LIMIT,
    )

    it(
      'says where a number comes from, and makes plain text of it by the keyboard alone',
      async () => {
        await openSection()
        await pill('66500条').last().locator('[tabindex="0"]').focus()
        await page.getByRole('tooltip').filter({ hasText: '：' }).last().waitFor()
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await pill('66500条').nth(1).waitFor({ state: 'detached' })
        expect(await printed()).toMatch(/其中许可66500条。$/)
        await saveAndGoOn(page)
      },
      LIMIT,
    )

    it(
      'what is pasted from a document becomes paragraphs, a list and a table, which grows by the toolbar, and is saved',
      async () => {
        await openSection()
        await text().click()
        await page.keyboard.press('Control+End')
        await page.keyboard.press('Enter')
        await pasteHtml(page, FROM_WORD)
        await text().locator('td', { hasText: '四万' }).click()
        await page.locator('.toolbar-popup__dropdown-tableActs').click()
        await page.getByRole('button', { name: '在下方插入行' }).click()
        await text().locator('tr').nth(2).locator('td').last().click()
        await page.keyboard.type('合计')
        await saveAndGoOn(page)
        await page.reload()
        await text().locator('td', { hasText: '合计' }).waitFor()
        expect(await text().locator('td').allInnerTexts()).toEqual([
          ...['渠道', '2018', '四万\n\n其中移动版', expect.any(String), '合计'],
        ])
        expect(await text().locator('li').allInnerTexts()).toEqual(['第一项'])
        expect(await text().locator('a').count()).toBe(0)
        await text().getByText('（一）公开渠道', { exact: true }).waitFor()
        await text().getByText('见下表。', { exact: true }).waitFor()
      },
      LIMIT,
    )

    it('asks for nothing elsewhere and fails nowhere', () => {
      expect(browser.requestsElsewhere).toEqual([])
      expect(browser.faults).toEqual([])
    })
  },
)
