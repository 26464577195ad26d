import { expect } from '@jest/globals'
import {
  begin,
  confirmIn,
  decide,
  goByMenu,
  groupOf,
  openFromWork,
  openFromList,
  openWork,
} from '../support/atDesk.ts'
import { saveAndGoOn, typeAtEnd } from '../support/editing.ts'
import { importText } from '../support/importText.ts'
import type { Office } from '../support/office.ts'
import { openPart, panelOf, panelTells } from '../support/reportPage.ts'
import { selectWords } from '../support/selectWords.ts'
import { textOfYear } from '../support/yearText.ts'
import { ADDRESS, COLLEAGUE, PART, TITLE, YEAR } from './plan.ts'

const OUTLINE = [
  '一、总体情况',
  '（一）主动公开',
  '（二）依申请公开',
  '（三）政府信息管理',
  '（四）政府信息公开平台建设',
  '（五）监督保障',
  '二、主动公开政府信息情况',
]

/** How a report is written, until it is ready to be submitted. */
export const drafting = ({ at, chapter, outside, page: publicPage }: Office): void => {
  chapter(
    '拟稿: an editor comes from her first page to a draft out of a file, and nobody outside sees it',
    async () => {
      const editor = await at('editor')
      await openWork(editor)
      await editor.getByRole('link', { name: '从文件导入' }).click()
      await importText(editor, { name: `${YEAR}年报.txt`, text: textOfYear(YEAR) })
      await panelTells(editor, '拟稿中')
      await panelTells(editor, '未公开')
      const rows = editor.getByRole('region', { name: '报告内容' }).getByRole('listitem')
      const lines = (await rows.allInnerTexts()).map((text) => {
        const [number = '', heading = ''] = text
          .split('\n')
          .filter((each) => !/^[\s⠿]*$/.test(each))
        return number + heading
      })
      expect(lines.slice(0, OUTLINE.length)).toEqual(OUTLINE)
      await openWork(editor)
      await groupOf(editor, '我的在办 1').getByText('拟稿中').waitFor()

      expect(await outside(YEAR)).toBeNull()
      expect((await publicPage(ADDRESS)).status).toBe(404)
      expect((await publicPage('/reports')).text).not.toContain(TITLE)
    },
  )

  chapter(
    '交办: she gives a section to the colleague, who is alerted once and finds it on her first page',
    async () => {
      const editor = await at('editor')
      await openFromWork(editor, { group: '我的在办 1', name: TITLE })
      await editor.getByRole('button', { name: `“${PART}”的操作` }).click()
      const acts = editor.getByRole('group', { name: `“${PART}”的操作` })
      await acts.getByRole('combobox').selectOption({ label: COLLEAGUE.name })
      await editor.getByText(`已交由${COLLEAGUE.name}承办“${PART}”`).first().waitFor()

      const page = await at(COLLEAGUE.mailbox, COLLEAGUE.password)
      await openWork(page)
      expect(await page.getByText('现在没有需要您办理的事项。').count()).toBe(0)
      await goByMenu(page, '提醒 1 条未读提醒')
      await page.getByRole('listitem').filter({ hasText: PART }).waitFor()
      await openFromWork(page, { group: '我的在办 2', name: PART })
      await typeAtEnd(page, '全年检查发现的问题')
      await saveAndGoOn(page)
      await typeAtEnd(page, `截止${YEAR}年12月底整改完毕。`)
      await saveAndGoOn(page)
    },
  )

  chapter(
    '增删: a section is dropped with a reason and restored, and moved by its buttons',
    async () => {
      const editor = await at('editor')
      await openFromWork(editor, { group: '我的在办 1', name: TITLE })
      await openPart(editor, '依申请公开')
      const dialog = await begin(editor, { act: '剔除' })
      await confirmIn(dialog, '剔除')
      await dialog.getByText('请填写理由。').waitFor()
      await dialog.getByRole('textbox', { name: '理由' }).fill('与第三部分重复')
      await confirmIn(dialog, '剔除')
      await panelTells(editor, '已剔除')
      await decide(editor, { act: '恢复' })
      await panelOf(editor).getByRole('button', { name: '剔除', disabled: false }).waitFor()
      await editor.locator('#section-down:enabled').press('Enter')
      await editor.getByText('（三）依申请公开', { exact: true }).waitFor()
      await editor.locator('#section-up:enabled').press('Enter')
      await editor.getByText('（二）依申请公开', { exact: true }).waitFor()
    },
  )

  chapter(
    '检查: what the checks find is to be mended or explained before anything is submitted',
    async () => {
      const editor = await at('editor')
      await openFromWork(editor, { group: '我的在办 1', name: TITLE })
      const submit = panelOf(editor).getByRole('button', { name: '提交审核' })
      expect(await submit.isDisabled()).toBe(true)
      const findings = editor.locator('#findings')
      await findings.getByText('待说明 1', { exact: true }).waitFor()
      await findings.locator('summary', { hasText: '敷衍塞责' }).click()
      await findings.getByRole('link', { name: `（五）${PART}` }).waitFor()
    },
  )

  chapter(
    '批注: a reviewer suggests other words for those she selects; the colleague takes them over',
    async () => {
      const reviewer = await at('reviewer')
      await openFromList(reviewer, { list: '年度报告', name: TITLE })
      await openPart(reviewer, PART)
      await selectWords(reviewer, `截止${YEAR}年`)
      await reviewer.getByRole('button', { name: '添加批注' }).click()
      const form = reviewer.getByRole('group', { name: '添加批注' })
      expect(await form.getByLabel('所批注的原文').inputValue()).toBe(`截止${YEAR}年`)
      await form.getByRole('textbox', { name: /^批注/ }).fill('应为“截至”。')
      await form.getByLabel('建议改写').check()
      await form.getByLabel('改为').fill(`截至${YEAR}年`)
      await form.getByRole('button', { name: '提交批注' }).click()
      await reviewer.getByText('批注已提交').waitFor()
      await reviewer.waitForFunction(
        (words) => [...(CSS.highlights.get('comment-quote') ?? [])].map(String).join() === words,
        `截止${YEAR}年`,
      )

      const page = await at(COLLEAGUE.mailbox, COLLEAGUE.password)
      await openWork(page)
      await page.getByRole('region', { name: '未解决的批注 1' }).getByRole('link').click()
      await page.getByRole('button', { name: '采用', exact: true }).click()
      await page.getByText(`${COLLEAGUE.name}已采用`).waitFor({ state: 'attached' })
      await page.locator('.rich-text-lexical').getByText(`截至${YEAR}年12月底`).waitFor()
    },
  )
}
