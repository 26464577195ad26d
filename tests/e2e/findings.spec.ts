import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeInBrowser } from './support/describeInBrowser.ts'
import { saveAndGoOn, typeAtEnd } from './support/editing.ts'
import { choose, confirm, openPart, openReport, panelOf, panelTells } from './support/reportPage.ts'

const LIMIT = 120_000
const SECTION = '围绕深化改革推进公开。'
const REASON = '“按装”为设备的注册名称。'

/** From a slip in a further edition to its submission; each test goes on where the one before ended. */
describeInBrowser('the findings on a report’s page', (browser) => {
  const enter = async (mailbox: string, language: 'zh' | 'en' = 'zh'): Promise<Page> => {
    const page = await browser.visit({ mailbox, language })
    await openReport(page)
    return page
  }
  const findings = (page: Page) => page.locator('#findings')
  const findingOf = async (page: Page) => {
    const group = findings(page).locator('details', { hasText: '敷衍塞责' })
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
    return findings(page).locator('article', { hasText: '按装' })
  }

  it(
    'every reader sees the demo’s explanations, with who gave them, and may not change them',
    async () => {
      const page = await enter('auditor', 'en')
      await findings(page).getByText('Explained: 15', { exact: true }).waitFor()
      await findings(page).locator('summary', { hasText: 'Incomplete' }).click()
      const told = findings(page).locator('article', { hasText: 'TABLE-NARRATIVE' })
      await told.getByText('演示说明').waitFor()
      await told.getByText('陈拟稿').waitFor()
      expect(await findings(page).locator('textarea').count()).toBe(0)
    },
    LIMIT,
  )

  it(
    'a slip that is written is found, and keeps the report from being submitted',
    async () => {
      const page = await enter('editor')
      await choose(page, 'revise')
      await page.locator('#field-transition-reason').fill('补充一项工作')
      await confirm(page)
      await panelTells(page, '拟稿中')
      await openPart(page, SECTION)
      await typeAtEnd(page, '完成按装设备。')
      await saveAndGoOn(page)
      await openReport(page)
      await findings(page).getByText('待说明 1', { exact: true }).waitFor()
      await panelOf(page).getByText('提示 1 处尚未改正也未说明', { exact: false }).waitFor()
      const finding = await findingOf(page)
      await finding.getByRole('link', { name: `1.${SECTION}` }).waitFor()
      expect(await page.locator('#transition-submit').isDisabled()).toBe(true)
    },
    LIMIT,
  )

  it(
    'an explanation over somebody else’s save is refused with the text kept, and saved once read again',
    async () => {
      const page = await enter('editor')
      const other = await enter('editor')
      await other.locator('#field-indexNumber').fill('014184701/2018-00011')
      await saveAndGoOn(other)
      const finding = await findingOf(page)
      await finding.locator('textarea').fill(REASON)
      await finding.getByRole('button', { name: '保存说明' }).click()
      await findings(page).getByText('保存过该文档', { exact: false }).waitFor()
      expect(await finding.locator('textarea').inputValue()).toBe(REASON)
      await findings(page).getByRole('button', { name: '重新读取' }).click()
      await page.locator('#field-indexNumber[value="014184701/2018-00011"]').waitFor()
      const again = await findingOf(page)
      expect(await again.locator('textarea').inputValue()).toBe(REASON)
      await again.getByRole('button', { name: '保存说明' }).click()
      await findings(page).getByText('待说明 0', { exact: true }).waitFor()
      await (await findingOf(page)).getByText('陈拟稿于', { exact: false }).waitFor()
    },
    LIMIT,
  )

  it(
    'with it the report is submitted, and its reviewer reads why the words stay',
    async () => {
      const page = await enter('editor')
      await choose(page, 'submit')
      await page.locator('#field-transition-changeNote').fill('补充一项工作。')
      await confirm(page)
      await panelTells(page, '初审')
      const reviewing = await enter('reviewer')
      const finding = await findingOf(reviewing)
      await finding.getByText(REASON).waitFor()
      expect(await findings(reviewing).locator('textarea').count()).toBe(0)
      expect(browser.faults).toEqual([])
    },
    LIMIT,
  )
})
