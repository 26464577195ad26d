import { beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { byKeyboard } from './support/byKeyboard.ts'
import { commentOn } from './support/commentOn.ts'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { docs, list, makeMore, pagesOf } from './support/deskPages.ts'
import { findReport } from './support/findReport.ts'
import { jumpsOf } from './support/jumpsOf.ts'
import { marked, wordsOf } from './support/markedWords.ts'
import { choose, panelTells } from './support/reportPage.ts'
import { signIn } from './support/signIn.ts'
import { PASSWORD } from './support/startServer.ts'
import { type Left, overflowOf, stickingOut, violationsOn } from './support/violationsOn.ts'

const LIMIT = 400_000
const TRIES = 8
/** The form of a document: on a narrow screen the base draws its fields as they come into view, one after the other. */
const isForm = (path: string): boolean => /\/collections\/[^/]+\/[^/]+$/.test(path)
const TITLE = '太仓市2017年政府信息公开工作年度报告'
const SECTION = '围绕深化改革推进公开。'

/** What the base draws and what cannot be mended from outside without taking something away. */
const LEFT: readonly Left[] = [
  {
    rule: 'nested-interactive',
    selector: '.rs__multi-value.draggable',
    reason: 'a chosen value that can be moved by the keyboard holds the button that takes it away',
  },
  {
    rule: 'region',
    selector: '[aria-label="Typeahead menu"]',
    reason:
      'the place at the end of the page where the editor of texts hangs its menu, empty until then',
  },
]

/** What a page that comes alive has against the rules, once there is nothing or it stays so. */
const violationsAfterAll = async (page: Page): Promise<readonly string[]> => {
  for (let time = 1; ; time += 1) {
    const found = await violationsOn(page, LEFT)
    if (found.length === 0 || time === TRIES) return found
    await page.waitForTimeout(500)
  }
}

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await page.locator('h1').first().waitFor({ state: 'attached' })
}

describeInBrowser('the pages of the desk', (browser) => {
  const as = (mailbox: string) => signIn(browser.url, mailbox)
  beforeAll(() => makeMore(as, browser.url))

  it.each([
    ['zh', 1280],
    ['en', 390],
  ] as const)(
    'are accessible to everybody and stand still while they load, in %s and %s wide',
    async (language, width) => {
      const found: string[] = []
      for (const [who, paths] of Object.entries(await pagesOf(as))) {
        const person = who === 'nobody' ? {} : { mailbox: who }
        const page = await browser.visit({ ...person, language, width })
        for (const path of paths) {
          await open(page, path)
          if (width >= 1280 || !isForm(path)) {
            const jumps = await jumpsOf(page, () => open(page, path))
            if (jumps) found.push(`${who} ${path} jumps: ${jumps}`)
          }
          for (const each of await violationsAfterAll(page)) found.push(`${who} ${path} ${each}`)
          const wider = await overflowOf(page)
          if (wider > 0) {
            const elements = (await stickingOut(page)).join(', ')
            found.push(`${who} ${path} is ${wider} wider than the screen: ${elements}`)
          }
        }
        await page.context().close()
      }
      expect(found).toEqual([])
    },
    LIMIT,
  )

  it.each([
    ['zh', 1280],
    ['en', 390],
  ] as const)(
    'are so while a dialog, the columns or the filters of a list are open, in %s and %s wide',
    async (language, width) => {
      const { id } = await findReport(await as('editor'))
      const found: string[] = []
      const look = async (page: Page, what: string) => {
        for (const each of await violationsAfterAll(page)) found.push(`${what} ${each}`)
        if ((await overflowOf(page)) > 0) found.push(`${what} is wider than the screen`)
      }
      for (const [mailbox, transition] of [
        ['publisher', 'takeDown'],
        ['editor', 'revise'],
      ] as const) {
        const page = await browser.visit({ mailbox, language, width })
        await open(page, `${list('reports')}/${id}`)
        await choose(page, transition)
        await look(page, transition)
        await page.context().close()
      }
      const page = await browser.visit({ mailbox: 'editor', language, width })
      await open(page, list('reports'))
      await page.locator('#toggle-list-columns').click()
      await page.locator('.pill-selector button').first().waitFor()
      await look(page, 'columns')
      await page.locator('#toggle-list-filters').click()
      await page.locator('.where-builder__add-first-filter').click()
      await page.locator('.condition').first().waitFor()
      await look(page, 'filters')
      expect(found).toEqual([])
    },
    LIMIT,
  )

  it(
    'show comments beside the words that they are about, the one that is looked at in its place',
    async () => {
      const [reviewer, editor] = [await as('reviewer'), await as('editor')]
      const { body } = await editor(`/api/sections?where[heading][equals]=${SECTION}&depth=0`)
      const section = docs.parse(body).docs[0]?.id ?? ''
      const [first, second] = ['66490条', '9304条'] as const
      const above = ['“一张网”', '“三级四同”', '门户网站', '信用平台', '“双公示”工作有序推动']
      const written: string[] = []
      for (const quote of [first, second, ...above]) {
        written.push(await commentOn(reviewer, { section, quote, text: '请核对。' }))
      }
      const about = { relationTo: 'sections', value: section }
      for (const text of ['甲', '乙', '丙', '丁']) {
        const answer = { about, replyTo: written[1], text: `已核对（${text}）` }
        await editor('/api/comments', { method: 'POST', body: answer })
      }
      const page = await browser.visit({ mailbox: 'editor', language: 'zh' })
      await open(page, `${list('sections')}/${section}`)
      const thread = (quote: string) => page.locator('[data-thread]', { hasText: quote })
      const settled = async (quote: string) => {
        for (;;) {
          const [top, words] = [
            (await thread(quote).boundingBox())?.y ?? 0,
            await wordsOf(page, quote),
          ]
          if (words && Math.abs(top - words.y) < 8) return words
          await page.waitForTimeout(100)
        }
      }
      await settled('“一张网”')
      await thread(second).getByText('显示其余 3 条').waitFor()
      expect(await violationsAfterAll(page)).toEqual([])
      await thread(second).getByRole('button', { name: '回复' }).focus()
      await settled(second)
      expect(await marked(page, 'comment-active')).toEqual([second])
      await thread(second).getByText('已核对（甲）').waitFor()
      expect(await violationsAfterAll(page)).toEqual([])
      await page.getByRole('button', { name: /上面还有 \d 条/ }).press('Enter')
      await settled('“一张网”')
      expect(await marked(page, 'comment-active')).toEqual(['“一张网”'])
      await thread(second).getByText('显示其余 3 条').waitFor()
      const { x = 0, y = 0 } = (await wordsOf(page, second)) ?? {}
      await page.mouse.click(x + 5, y + 5)
      await settled(second)
      expect(await marked(page, 'comment-active')).toEqual([second])
      await page.getByRole('button', { name: '批注：标题' }).press('Enter')
      await page.locator('#field-comment-text:focus').waitFor()
      expect(await page.locator('#comment-field').inputValue()).toBe('heading')
      expect(await violationsAfterAll(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)

      const narrow = await browser.visit({ mailbox: 'editor', language: 'zh', width: 390 })
      await open(narrow, `${list('sections')}/${section}`)
      await narrow.getByText('请核对。').nth(1).waitFor()
      const tops = await narrow
        .locator('[data-thread]')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).position))
      expect([...new Set(tops)]).toEqual(['static'])
    },
    LIMIT,
  )

  it('say what is needed where no script runs', async () => {
    const page = await browser.visit({ script: false })
    await page.goto('/admin/login')
    const shown: unknown = await page.evaluate(
      "getComputedStyle(document.body, '::before').content",
    )
    expect(shown).toContain('请启用 JavaScript')
    expect(shown).toContain('Please switch JavaScript on')
  })

  it(
    'lead from what waits to a passed report without a mouse, and the keyboard is seen wherever it is',
    async () => {
      const send = await as('editor')
      const { id, revision } = await findReport(send)
      const body = { transition: 'revise', revision, reason: '一项数据有误' }
      await send(`/api/reports/${id}/transitions`, { method: 'POST', body })
      const enter = async (mailbox: string) => {
        const page = await browser.visit({ language: 'zh' })
        const keys = byKeyboard(page)
        await page.goto('/admin/login')
        await keys.type(page.locator('#field-email'), `${mailbox}@gongkai.example`)
        await keys.type(page.locator('#field-password'), PASSWORD)
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/admin\/?$/)
        return { page, ...keys }
      }

      const editor = await enter('editor')
      await editor.press(editor.page.getByRole('link', { name: TITLE }).first())
      await editor.press(editor.page.getByRole('link', { name: SECTION, exact: true }).first())
      await editor.page.getByText('返回报告').waitFor()
      await editor.to(editor.page.locator('[contenteditable=true]').first())
      await editor.page.keyboard.press('Control+End')
      await editor.page.keyboard.type('补充一句。')
      const answer = editor.page.waitForResponse((each) => each.request().method() === 'PATCH')
      await editor.page.keyboard.press('Control+s')
      expect((await answer).status()).toBe(200)
      await editor.press(editor.page.getByText('返回报告'))
      await editor.press(editor.page.locator('#transition-submit:enabled'))
      await editor.type(editor.page.locator('#field-transition-changeNote'), '更正一项数据')
      await editor.press(editor.page.locator('#transition-confirm'))
      await panelTells(editor.page, '初审')

      const reviewer = await enter('reviewer')
      await reviewer.press(reviewer.page.getByRole('link', { name: '比较版本' }).first())
      await reviewer.page.locator('ins', { hasText: '补充一句。' }).first().waitFor()
      await reviewer.press(reviewer.page.locator('.doc-tab', { hasText: '编辑' }))
      await reviewer.press(reviewer.page.locator('#transition-pass'))
      await reviewer.press(reviewer.page.getByLabel('已校对'), 'Space')
      await reviewer.press(reviewer.page.locator('#transition-confirm'))
      await panelTells(reviewer.page, '现在没有需要您办理的事项。')
    },
    LIMIT,
  )

  it('ask for nothing elsewhere and fail nowhere', () => {
    expect(browser.requestsElsewhere).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
