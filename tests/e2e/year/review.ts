import { expect } from '@jest/globals'
import {
  begin,
  confirmIn,
  decide,
  groupOf,
  offeredIn,
  openFromWork,
  openFromList,
  openWork,
} from '../support/atDesk.ts'
import { saveAndGoOn, typeAtEnd } from '../support/editing.ts'
import type { Office } from '../support/office.ts'
import { openPart, panelOf, panelTells } from '../support/reportPage.ts'
import { untilListening } from '../support/untilListening.ts'
import { COLLEAGUE, PART, PROOFREAD, TITLE, YEAR } from './plan.ts'

const INDEX = '014184701/2023-00011'

/** How a report is submitted, sent back, mended, reviewed, cleared and signed. */
export const review = ({ at, chapter, outside }: Office): void => {
  chapter(
    '送审: what is typed is saved first; what is submitted is read-only and may be recalled by who submitted it',
    async () => {
      const editor = await at('editor')
      await openFromWork(editor, { group: '我的在办 1', name: TITLE })
      await editor.locator('#field-indexNumber').fill(INDEX)
      await panelTells(editor, '有尚未保存的修改，办理前会先保存。')
      const dialog = await begin(editor, { act: '提交审核' })
      await dialog.getByRole('button', { name: '取消' }).click()
      expect(await editor.locator('#action-save').isDisabled()).toBe(true)
      await editor.reload()
      await untilListening(editor.locator('#field-indexNumber'))
      expect(await editor.locator('#field-indexNumber').inputValue()).toBe(INDEX)

      await decide(editor, { act: '提交审核' })
      await panelTells(editor, '初审')
      await editor.locator('#field-indexNumber:disabled').waitFor()
      await decide(editor, { act: '撤回' })
      await editor.locator('#field-indexNumber:enabled').waitFor()
      await decide(editor, { act: '提交审核' })
      await panelTells(editor, '初审')
      expect(await offeredIn(editor)).toEqual(['撤回'])
    },
  )

  chapter(
    'who submitted it finds no button to pass it; a part says why it is read-only; it waits for a reviewer',
    async () => {
      const editor = await at('editor')
      expect(await panelOf(editor).getByRole('button', { name: '通过' }).count()).toBe(0)
      await openPart(editor, '总体情况')
      await editor.getByText('报告现为“初审”，内容只读').waitFor()
      expect(await editor.locator('#field-heading').isDisabled()).toBe(true)
      await editor.getByRole('link', { name: /^下一节/ }).click()
      await editor.getByText('上一节：一、总体情况').waitFor()
      const reviewer = await at('reviewer')
      await openWork(reviewer)
      await groupOf(reviewer, '待我办理 1').getByText('待初审').waitFor()
      expect(await outside(YEAR)).toBeNull()
    },
  )

  chapter(
    '退回: a reviewer sends one section back, and not without a reason; the others stay closed',
    async () => {
      const reviewer = await at('reviewer')
      await openFromWork(reviewer, { group: '待我办理 1', name: TITLE })
      const tick = ['只退回所选内容，其余保持不变', `（五）${PART}`]
      const dialog = await begin(reviewer, { act: '退回', tick })
      await confirmIn(dialog, '退回')
      await dialog.getByText('请填写理由。').waitFor()
      expect(await dialog.getByLabel(`（五）${PART}`).isChecked()).toBe(true)
      await dialog.getByRole('textbox', { name: '理由' }).fill('整改了几个问题，请写明。')
      await confirmIn(dialog, '退回')
      await panelTells(reviewer, '拟稿中')
      await openWork(reviewer)
      expect(await groupOf(reviewer, '待我办理 1').count()).toBe(0)

      const editor = await at('editor')
      await openFromWork(editor, { group: '退回修改 1', name: TITLE })
      await panelTells(editor, '整改了几个问题，请写明。')
      await openPart(editor, '总体情况')
      await editor.getByText('本次退回的范围不包括此项').waitFor()
      expect(await editor.locator('#field-heading').isDisabled()).toBe(true)
    },
  )

  chapter(
    '修改: the section is mended by whom it was given to, and the report submitted again',
    async () => {
      const page = await at(COLLEAGUE.mailbox, COLLEAGUE.password)
      await openFromWork(page, { group: '我的在办 1', name: PART })
      await typeAtEnd(page, '共27个问题。')
      await saveAndGoOn(page)
      const editor = await at('editor')
      await openFromWork(editor, { group: '退回修改 1', name: TITLE })
      await decide(editor, { act: '提交审核' })
      await panelTells(editor, '撤回')
    },
  )

  chapter(
    '初审、公开审查: each is passed by whose it is, with what it asks for; what was typed stays when it is refused',
    async () => {
      const reviewer = await at('reviewer')
      await openFromWork(reviewer, { group: '待我办理 1', name: TITLE })
      const dialog = await begin(reviewer, { act: '通过', write: { 意见: '数据已核对' } })
      await confirmIn(dialog, '通过')
      await dialog.getByText('请确认已校对后再通过。').waitFor()
      expect(await dialog.getByRole('textbox', { name: '意见' }).inputValue()).toBe('数据已核对')
      await dialog.getByLabel('已校对').check()
      await confirmIn(dialog, '通过')
      await panelTells(reviewer, '现在没有需要您办理的事项。')

      const clearance = await at('clearance')
      await openFromWork(clearance, { group: '待我办理 1', name: TITLE })
      const cleared = await begin(clearance, { act: '通过', tick: [PROOFREAD] })
      await confirmIn(cleared, '通过')
      await cleared.getByText('请选择公开审查结论').waitFor()
      await cleared.getByLabel('公开', { exact: true }).check()
      await confirmIn(cleared, '通过')
      await panelTells(clearance, '现在没有需要您办理的事项。')
    },
  )

  chapter(
    '签发: who wrote a word of it signs nothing, whatever her role; a signatory who did not signs',
    async () => {
      const page = await at(COLLEAGUE.mailbox, COLLEAGUE.password)
      await openFromList(page, { list: '年度报告', name: TITLE })
      await panelOf(page).getByText('参与过本次内容的起草或修改').first().waitFor()
      expect(await panelOf(page).getByRole('button', { name: '通过' }).isDisabled()).toBe(true)

      const signatory = await at('signatory')
      await openFromWork(signatory, { group: '待我办理 1', name: TITLE })
      await decide(signatory, { act: '通过', tick: [PROOFREAD] })
      await panelTells(signatory, '已签发待发布')
      expect(await outside(YEAR)).toBeNull()
    },
  )

  chapter(
    'its versions say whose each is, and the sheet of sign-offs who passed what',
    async () => {
      const reviewer = await at('reviewer')
      const sheet = panelOf(reviewer).getByRole('link', { name: '审签单' })
      const address = (await sheet.getAttribute('href')) ?? ''
      await reviewer.getByRole('link', { name: /^版本/ }).click()
      const row = reviewer.getByRole('row', { name: /提交审核/ }).first()
      expect(await row.getByRole('cell').first().innerText()).toBe('陈拟稿')
      await reviewer.goto(address)
      await reviewer.getByRole('heading', { name: /审签单$/ }).waitFor()
      for (const told of [/^初审.*周审核/s, /^公开审查.*吴审查/s, /^签发.*郑签发/s]) {
        await reviewer.getByRole('row', { name: told }).first().waitFor()
      }
    },
  )
}
