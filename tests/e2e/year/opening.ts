import { expect } from '@jest/globals'
import { goByMenu, openFromList, openWork } from '../support/atDesk.ts'
import { saveAndGoOn, saveFilled } from '../support/editing.ts'
import type { Office } from '../support/office.ts'
import { untilListening } from '../support/untilListening.ts'
import { OFFICE } from '../support/yearText.ts'
import { COLLEAGUE } from './plan.ts'

const SECRECY = '本系统严禁存储、处理、传输国家秘密和工作秘密'

/** What each of the demo finds in her menu, and what she does not. */
const MENUS: Readonly<
  Record<string, { readonly hers: readonly string[]; readonly others: readonly string[] }>
> = {
  editor: { hers: ['年度报告', '章节', '版次'], others: ['人员', '设置', '审计记录'] },
  reviewer: { hers: ['年度报告', '章节', '版次'], others: ['人员', '设置', '审计记录'] },
  clearance: { hers: ['年度报告', '章节', '版次'], others: ['人员', '设置', '审计记录'] },
  signatory: { hers: ['年度报告', '章节', '版次'], others: ['人员', '设置', '审计记录'] },
  publisher: { hers: ['年度报告', '章节', '版次'], others: ['人员', '设置', '审计记录'] },
  admin: { hers: ['年度报告', '机关', '人员', '设置'], others: ['审计记录'] },
  security: { hers: ['机关', '人员'], others: ['年度报告', '章节', '设置', '审计记录'] },
  auditor: { hers: ['年度报告', '人员', '审计记录'], others: [] },
}

/** How a year begins: people come to the desk. */
export const opening = ({ at, browser, chapter }: Office): void => {
  chapter(
    'the desk speaks Chinese whatever the browser prefers, English once that is chosen, and says that no secrets belong here',
    async () => {
      const page = await browser.visit()
      await page.goto('/admin')
      expect(await page.locator('html').getAttribute('lang')).toBe('zh')
      expect(await page.getByRole('note').innerText()).toBe(SECRECY)
      await page.getByRole('button', { name: '登录' }).waitFor()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Login' }).waitFor()
      await page.reload()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    },
  )

  chapter('登录: each role signs in, and finds in the menu what is hers and no more', async () => {
    for (const [mailbox, { hers, others }] of Object.entries(MENUS)) {
      const page = await at(mailbox)
      expect(await page.getByRole('note').innerText()).toBe(SECRECY)
      const links = page.locator('.nav .nav__link')
      await links.first().waitFor({ state: 'attached' })
      const names = (await links.allTextContents()).map((text) => text.trim())
      expect([mailbox, names]).toEqual([mailbox, expect.arrayContaining([...hers])])
      expect([mailbox, names.filter((name) => others.includes(name))]).toEqual([mailbox, []])
    }
  })

  chapter(
    '部署: an administrator opens an account, and the security administrator alone says what it may do',
    async () => {
      const admin = await at('admin')
      await goByMenu(admin, '人员')
      await admin.getByText('建立账号（一次性密码）').click()
      await admin.getByLabel('姓名', { exact: true }).fill(COLLEAGUE.name)
      await admin.getByLabel('登录名').fill(`${COLLEAGUE.mailbox}@gongkai.example`)
      await admin.getByRole('button', { name: '建立账号' }).click()
      const slip = admin.getByRole('region', { name: '一次性密码' })
      const password = await slip.locator('code').innerText()

      const security = await at('security')
      await openFromList(security, { list: '人员', name: COLLEAGUE.name })
      await security.getByRole('button', { name: /^添加 ?任职$/ }).click()
      const pick = async (field: string, ...names: readonly string[]) => {
        for (const name of names) {
          await security.locator(`[id$=__${field}] .rs__control`).click()
          await security.locator('.rs__option').getByText(name, { exact: true }).click()
        }
      }
      await pick('organization', OFFICE)
      await pick('roles', '拟稿', '签发')
      await saveAndGoOn(security)

      const page = await at(COLLEAGUE.mailbox, password)
      await page.getByRole('note').filter({ hasText: '您的密码由他人设定' }).waitFor()
      await untilListening(page.getByRole('button', { name: '更改密码' }))
      await page.getByRole('button', { name: '更改密码' }).click()
      await page.locator('#field-password').fill(COLLEAGUE.password)
      await page.locator('#field-confirm-password').fill(COLLEAGUE.password)
      await page.locator('#field-presentPassword').fill(password)
      await saveFilled(page)
      await page.getByText('更新成功').first().waitFor()
      await openWork(page)
      await page.getByText('现在没有需要您办理的事项。').waitFor()
    },
  )

  chapter('the first page says what is due, and what comes first where nothing waits', async () => {
    const editor = await at('editor')
    await editor.getByText('从新建年度报告开始').waitFor()
    expect(await editor.getByRole('heading', { name: '期限' }).count()).toBe(1)
    expect(await editor.getByText('尚未建立').count()).toBe(1)
    await editor.getByRole('link', { name: '新建年度报告' }).click()
    await editor.waitForURL(/\/admin\/collections\/reports\/create/)
    await goByMenu(editor, '我的待办')
    await editor.getByRole('link', { name: '从文件导入' }).waitFor()
  })
}
