import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { save, saveAndGoOn, typeAtEnd } from './support/editing.ts'
import { choose, confirm, openPart, openReport, panelOf, panelTells } from './support/reportPage.ts'
import { signIn } from './support/signIn.ts'
import { untilListening } from './support/untilListening.ts'

const LIMIT = 120_000
const SECTION = '围绕深化改革推进公开。'

/** From an edition that is out to the next one, by the buttons of the report's page; each test goes on where the one before ended. */
describeInBrowser('the workflow by the buttons of a report’s page', (browser) => {
  const enter = async (mailbox: string, language: 'zh' | 'en' = 'zh'): Promise<Page> => {
    const page = await browser.visit({ mailbox, language })
    await openReport(page)
    return page
  }

  it(
    'an editor revises what is published, and is asked why',
    async () => {
      const page = await enter('editor')
      await panelTells(page, '已发布')
      await choose(page, 'revise')
      await confirm(page)
      await page.getByText('请填写理由。').waitFor()
      await page.locator('#field-transition-reason').fill('一项数据有误')
      await confirm(page)
      await panelTells(page, '拟稿中')
      await panelTells(page, '已公开')
      await panelTells(page, '一项数据有误')
    },
    LIMIT,
  )

  it(
    'a section is saved twice in a row, and a save over somebody else’s is refused with the text kept',
    async () => {
      const page = await enter('editor')
      await openPart(page, SECTION)
      await typeAtEnd(page, '第一句。')
      await saveAndGoOn(page)
      await typeAtEnd(page, '第二句。')
      await saveAndGoOn(page)
      const other = await enter('editor')
      await openPart(other, SECTION)
      await typeAtEnd(page, '第三句。')
      await saveAndGoOn(page)
      await typeAtEnd(other, '另一句。')
      await save(other)
      await other.getByText('您的内容未写入').waitFor()
      expect(await other.locator('[contenteditable=true]').innerText()).toMatch(/第二句。另一句。$/)
      expect(await other.locator('#action-save').isEnabled()).toBe(true)
    },
    LIMIT,
  )

  it(
    'an editor drops a part with a reason and restores it, and moves a section by the keyboard',
    async () => {
      const page = await enter('editor')
      await openPart(page, SECTION)
      await choose(page, 'drop')
      await confirm(page)
      await page.getByText('请填写理由。').waitFor()
      await page.locator('#field-transition-reason').fill('与上年重复')
      await confirm(page)
      await panelTells(page, '已剔除')
      await choose(page, 'restore')
      await confirm(page)
      await page.locator('#transition-confirm').waitFor({ state: 'hidden' })
      await page.locator('#transition-drop:enabled').waitFor()
      await page.locator('#section-down:enabled').press('Enter')
      await page.getByText(`2.${SECTION}`, { exact: true }).waitFor()
      await page.locator('#section-up:enabled').press('Enter')
      await page.getByText(`1.${SECTION}`, { exact: true }).waitFor()
    },
    LIMIT,
  )

  it(
    'submitting a report with unsaved changes saves them first, and then asks',
    async () => {
      const page = await enter('editor')
      await page.locator('#field-indexNumber').fill('014184701/2018-00011')
      await panelTells(page, '有尚未保存的修改，办理前会先保存。')
      await choose(page, 'submit')
      await page.getByRole('button', { name: '取消' }).click()
      expect(await page.locator('#action-save').isDisabled()).toBe(true)
      await page.reload()
      await untilListening(page.locator('#field-indexNumber'))
      expect(await page.locator('#field-indexNumber').inputValue()).toBe('014184701/2018-00011')
    },
    LIMIT,
  )

  it(
    'a further edition is not submitted without a change note, and may be recalled',
    async () => {
      const page = await enter('editor')
      await choose(page, 'submit')
      await confirm(page)
      await page.getByText('这是再次公开，请填写更正说明').waitFor()
      await page.locator('#field-transition-changeNote').fill('更正一项数据')
      await confirm(page)
      await panelTells(page, '初审')
      await page.locator('#field-indexNumber:disabled').waitFor()
      await choose(page, 'recall')
      await confirm(page)
      await page.locator('#field-indexNumber:enabled').waitFor()
      await choose(page, 'submit')
      await page.locator('#field-transition-changeNote').fill('更正一项数据')
      await confirm(page)
      await page.locator('#transition-recall:enabled').waitFor()
    },
    LIMIT,
  )

  it(
    'a reviewer does not pass what she has not proofread; what she typed stays',
    async () => {
      const page = await enter('reviewer')
      await choose(page, 'pass')
      await page.locator('#field-transition-remark').fill('数据已核对')
      await confirm(page)
      await page.getByText('请确认已校对后再通过。').waitFor()
      expect(await page.locator('#field-transition-remark').inputValue()).toBe('数据已核对')
      await page.getByRole('button', { name: '取消' }).click()
    },
    LIMIT,
  )

  it(
    'a reviewer sends one section back; the others cannot be changed',
    async () => {
      const reviewer = await enter('reviewer')
      await choose(reviewer, 'sendBack')
      await reviewer.locator('#field-transition-reason').fill('这一节的数据是去年的')
      await reviewer.getByLabel('只退回所选内容').check()
      await reviewer.getByLabel(`1.${SECTION}`).check()
      await confirm(reviewer)
      await panelTells(reviewer, '拟稿中')

      const editor = await enter('editor')
      await panelTells(editor, '这一节的数据是去年的')
      await openPart(editor, '概述')
      await editor.getByText('本次退回的范围不包括此项').waitFor()
      expect(await editor.locator('#field-heading').isDisabled()).toBe(true)
      await openReport(editor)
      await openPart(editor, SECTION)
      expect(await editor.locator('#field-heading').isEnabled()).toBe(true)
    },
    LIMIT,
  )

  it(
    'each person finds her step and nobody else’s, until the next edition is out',
    async () => {
      const editor = await enter('editor')
      await choose(editor, 'submit')
      await editor.locator('#field-transition-changeNote').fill('更正一项数据')
      await confirm(editor)
      await panelTells(editor, '撤回')

      const reviewer = await enter('reviewer')
      const changes = reviewer.locator('section[aria-labelledby=changes-title]')
      await changes.locator('ins', { hasText: '第一句。第二句。第三句。' }).waitFor()
      await choose(reviewer, 'pass')
      await reviewer.getByLabel('已校对').check()
      await confirm(reviewer)
      await panelTells(reviewer, '现在没有需要您办理的事项。')

      const clearance = await enter('clearance')
      await choose(clearance, 'pass')
      await clearance.getByLabel('已校对').check()
      await confirm(clearance)
      await clearance.getByText('请选择公开审查结论').waitFor()
      await clearance.getByLabel('公开', { exact: true }).check()
      await confirm(clearance)
      await panelTells(clearance, '现在没有需要您办理的事项。')

      const signatory = await enter('signatory', 'en')
      await choose(signatory, 'pass')
      await signatory.getByLabel('Proofread').check()
      await confirm(signatory)
      await panelTells(signatory, 'Signed')

      const publisher = await enter('publisher')
      await publisher.locator('#transition-publish').waitFor()
      const offered = await panelOf(publisher).locator('[id^="transition-"]').allInnerTexts()
      expect(offered[0]).toBe('发布')
      expect(offered).not.toContain('通过')
      await choose(publisher, 'publish')
      await confirm(publisher)
      await panelTells(publisher, '已发布')
      for (const name of ['周审核', '吴审查', '郑签发']) {
        await panelOf(publisher).getByText(name).first().waitFor()
      }
    },
    LIMIT,
  )

  it(
    'where each part is reviewed by itself, one is submitted and approved on its page',
    async () => {
      const security = await signIn(browser.url, 'security')
      const found = await security('/api/organizations?where[slug][equals]=taicang&depth=0')
      const { docs } = z
        .object({ docs: z.array(z.object({ id: z.string(), revision: z.number() })) })
        .parse(found.body)
      const body = { itemReview: 'each', revision: docs[0]?.revision }
      await security(`/api/organizations/${docs[0]?.id}`, { method: 'PATCH', body })
      const editor = await enter('editor')
      await choose(editor, 'revise')
      await editor.locator('#field-transition-reason').fill('再更正')
      await confirm(editor)
      await panelTells(editor, '拟稿中')
      await openPart(editor, SECTION)
      await choose(editor, 'submit')
      await confirm(editor)
      await panelTells(editor, '审核中')
      const reviewer = await enter('reviewer')
      await openPart(reviewer, SECTION)
      await choose(reviewer, 'approve')
      await confirm(reviewer)
      await panelTells(reviewer, '已审定')
    },
    LIMIT,
  )

  it('asks for nothing elsewhere, in the browser and on the server, and fails nowhere', () => {
    expect(browser.requestsElsewhere).toEqual([])
    expect(browser.connections).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
