import { expect } from '@jest/globals'
import {
  begin,
  confirmIn,
  decide,
  goByMenu,
  groupOf,
  offeredIn,
  openFromWork,
  openFromList,
  openWork,
} from '../support/atDesk.ts'
import { saveAndGoOn, typeAtEnd } from '../support/editing.ts'
import type { Office } from '../support/office.ts'
import { openPart, panelOf, panelTells } from '../support/reportPage.ts'
import { ADDRESS, PROOFREAD, TITLE, YEAR } from './plan.ts'

/** What is said at the desk and nowhere else. */
const INSIDE = ['截止', '应为“截至”', '数据已核对', '请写明', '陈拟稿', '郑签发']
const ADDED = '另有自助查询点8个。'

/** What the auditor finds of the year: what was done, by whom, and why where a reason was given. */
const AUDITED = [
  ['建立账号', '冯系统'],
  ['导入报告', '陈拟稿'],
  ['撤回', '陈拟稿'],
  ['退回', '周审核', '整改了几个问题'],
  ['通过', '周审核'],
  ['通过', '吴审查'],
  ['通过', '郑签发'],
  ['发布', '王发布'],
  ['更正', '陈拟稿', '漏写自助查询点'],
  ['撤下', '王发布', '含个人信息'],
]

/** What becomes of a report once it is signed. */
export const published = ({ at, browser, chapter, outside, page: publicPage }: Office): void => {
  chapter(
    '发布: a publisher publishes what was signed; the public reads it, and nothing that was said about it',
    async () => {
      const publisher = await at('publisher')
      await openFromWork(publisher, { group: '待我办理 1', name: TITLE })
      const offered = await offeredIn(publisher)
      expect([offered[0], offered.includes('通过')]).toEqual(['发布', false])
      for (const name of ['周审核', '吴审查', '郑签发']) {
        await panelOf(publisher).getByText(name).first().waitFor()
      }
      await decide(publisher, { act: '发布' })
      await panelTells(publisher, '已公开')
      await openWork(publisher)
      expect(await groupOf(publisher, '待我办理 1').count()).toBe(0)

      expect(await outside(YEAR)).toMatchObject({ title: TITLE, edition: 1, notice: null })
      const { status, text } = await publicPage(ADDRESS)
      expect([status, text.includes('共27个问题。')]).toEqual([200, true])
      expect(INSIDE.filter((said) => text.includes(said))).toEqual([])
      const everything = JSON.stringify(await outside(YEAR))
      expect(INSIDE.filter((said) => everything.includes(said))).toEqual([])
    },
  )

  chapter(
    '更正: what is out is read-only until an editor begins, with a reason; the public goes on reading the edition there is',
    async () => {
      const editor = await at('editor')
      await openFromList(editor, { list: '年度报告', name: TITLE })
      await openPart(editor, '总体情况')
      await editor.getByText('报告已发布，内容只读').waitFor()
      expect(await editor.locator('#field-heading').isDisabled()).toBe(true)
      await editor.getByRole('link', { name: /^返回报告/ }).click()
      await panelTells(editor, '已发布')
      const dialog = await begin(editor, { act: '更正' })
      await confirmIn(dialog, '更正')
      await dialog.getByText('请填写理由。').waitFor()
      await dialog.getByRole('textbox', { name: '理由' }).fill('漏写自助查询点')
      await confirmIn(dialog, '更正')
      await panelTells(editor, '拟稿中')
      await panelTells(editor, '已公开')
      await panelTells(editor, '漏写自助查询点')
      await openPart(editor, '政府信息公开平台建设')
      await typeAtEnd(editor, ADDED)
      await saveAndGoOn(editor)
      await editor.getByRole('link', { name: /^返回报告/ }).click()
      await panelTells(editor, '拟稿中')
      const submission = await begin(editor, { act: '提交审核' })
      await confirmIn(submission, '提交审核')
      await submission.getByText('这是再次公开，请填写更正说明').waitFor()
      await submission.getByRole('textbox', { name: '更正说明' }).fill('补充自助查询点数。')
      await confirmIn(submission, '提交审核')
      await panelTells(editor, '初审')
      expect(await outside(YEAR)).toMatchObject({ edition: 1 })
      expect((await publicPage(ADDRESS)).text).not.toContain(ADDED)
    },
  )

  chapter(
    'a further edition is passed by all of them again, each shown what changed; the public reads it and what it changed',
    async () => {
      const reviewer = await at('reviewer')
      await openFromWork(reviewer, { group: '待我办理 1', name: TITLE })
      const changes = reviewer.getByRole('region', { name: '自您上次通过以来的改动' })
      await changes.locator('ins', { hasText: ADDED }).waitFor()
      await decide(reviewer, { act: '通过', tick: [PROOFREAD] })
      const rest = [
        ['clearance', { act: '通过', tick: ['公开', PROOFREAD] }],
        ['signatory', { act: '通过', tick: [PROOFREAD] }],
        ['publisher', { act: '发布' }],
      ] as const
      for (const [mailbox, decision] of rest) {
        const page = await at(mailbox)
        await openFromWork(page, { group: '待我办理 1', name: TITLE })
        await decide(page, decision)
      }

      expect(await outside(YEAR)).toMatchObject({
        edition: 2,
        changeHistory: [{ kind: 'PUBLISHED' }, { kind: 'CORRECTED', note: '补充自助查询点数。' }],
      })
      const reader = await browser.visit({ script: false })
      await reader.goto(`${ADDRESS}/editions/2/changes`)
      await reader.locator('ins', { hasText: ADDED }).waitFor()
      await reader.goto(`${ADDRESS}/editions/1`)
      expect(await reader.content()).not.toContain(ADDED)
    },
  )

  chapter(
    '撤下: a publisher takes it down and says why; everybody reads the notice and nobody the report',
    async () => {
      const publisher = await at('publisher')
      await openFromList(publisher, { list: '年度报告', name: TITLE })
      const dialog = await begin(publisher, { act: '撤下', write: { 理由: '含个人信息' } })
      await confirmIn(dialog, '撤下')
      await dialog.getByText('请填写向公众公开的说明。').waitFor()
      expect(await dialog.getByRole('textbox', { name: '理由' }).inputValue()).toBe('含个人信息')
      await dialog.getByRole('textbox', { name: '向公众公开的说明' }).fill('正在核对，改后重发。')
      await confirmIn(dialog, '撤下')
      await panelTells(publisher, '已撤下')

      expect(await outside(YEAR)).toMatchObject({
        sections: [],
        notice: { kind: 'TAKEN_DOWN', explanation: '正在核对，改后重发。' },
      })
      for (const path of ['', '/editions/1', '/editions/2', '/editions/2/changes']) {
        const { text } = await publicPage(ADDRESS + path)
        expect([path, text.includes('共27个问题'), text.includes(ADDED)]).toEqual([
          path,
          false,
          false,
        ])
      }
      expect((await publicPage(ADDRESS)).text).toContain('正在核对，改后重发。')
    },
  )

  chapter(
    '审计: the auditor reads the whole year, who did what and why, and may do nothing',
    async () => {
      const auditor = await at('auditor')
      await goByMenu(auditor, '审计记录')
      await auditor.goto('/admin/collections/audit-events?limit=100')
      await auditor.getByRole('row').filter({ hasText: '撤下' }).first().waitFor()
      const rows = await auditor.getByRole('row').allInnerTexts()
      const missing = AUDITED.filter(
        (told) => !rows.some((row) => told.every((each) => row.includes(each))),
      )
      expect(missing).toEqual([])
      await openFromList(auditor, { list: '年度报告', name: TITLE })
      expect(await offeredIn(auditor)).toEqual([])
      await openPart(auditor, '总体情况')
      expect(await auditor.locator('#field-heading').isDisabled()).toBe(true)
    },
  )
}
