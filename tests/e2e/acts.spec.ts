import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { shanghaiDay } from '../../src/domain/text/shanghaiDay.ts'
import type { User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { type ActsWorld, makeActsWorld } from '../support/makeActsWorld.ts'
import { TEST_PASSWORD } from '../support/signInSecret.ts'
import { tokenOf } from '../support/tokenOf.ts'
import { describeInBrowserAt } from './support/describeInBrowser.ts'
import { saveFilled } from './support/editing.ts'
import { choose, confirm, panelTells } from './support/reportPage.ts'
import { startServerOn } from './support/startServerOn.ts'
import { untilListening } from './support/untilListening.ts'

const LIMIT = 120_000
const OWN = 'nobody else knows it'

let desk: Desk
let world: ActsWorld

/** Serves a desk with what two people are about to do. */
const serve = async () => {
  desk = await bootDesk()
  world = await makeActsWorld(desk.payload)
  const { url, stop } = await startServerOn(desk)
  return {
    url,
    close: async () => {
      await stop()
      await desk.close()
    },
  }
}

describeInBrowserAt('what two people do together, and what is rare on a page', serve, (browser) => {
  const enter = async (person: User, path: string, language: 'en' | 'zh' = 'zh'): Promise<Page> => {
    const page = await browser.visit({ language })
    const value = await tokenOf(desk.payload, person)
    await page.context().addCookies([{ name: 'payload-token', value, url: browser.url }])
    await page.goto(path)
    return page
  }
  const act = async (page: Page, reason: string): Promise<void> => {
    await untilListening(page.locator('#act-open'))
    await page.locator('#act-open').click()
    await page.locator('#act-confirm').waitFor()
    await page.locator('#field-act-reason').fill(reason)
  }

  it(
    'an edition is sealed: one asks, another confirms, and its content is gone for both',
    async () => {
      const { office, corrected } = world
      const path = `/admin/collections/editions/${corrected}`
      const publisher = await enter(office.publisher, path)
      await publisher.getByText('封存（两人办理）').waitFor()
      await act(publisher, ' ')
      await publisher.locator('#act-confirm').click()
      await publisher.getByText('请填写理由。').waitFor()
      await publisher.locator('#field-act-reason').fill('含个人住址')
      await publisher.locator('#field-act-explanation').fill('该版含不应公开的个人信息。')
      await publisher.locator('#act-confirm').click()
      await publisher.locator('#act-withdraw').waitFor()
      expect(await publisher.locator('#act-open').count()).toBe(0)

      const signatory = await enter(office.signatory, path, 'en')
      await signatory.getByText('Another person has to confirm it', { exact: false }).waitFor()
      await act(signatory, '同意封存')
      await signatory.locator('#act-confirm').click()
      await signatory.locator('#act-confirm').waitFor({ state: 'hidden' })
      await signatory.locator('#act-refusal').waitFor()
      await publisher.reload()
      await publisher.locator('#act-refusal').waitFor()
      expect(await publisher.content()).not.toContain('梧桐巷')
    },
    LIMIT,
  )

  it(
    'a section is purged: declined once, asked again and confirmed',
    async () => {
      const { office, section } = world
      const path = `/admin/collections/sections/${section}`
      const clearance = await enter(office.clearanceOfficer, path)
      const signatory = await enter(office.signatory, path, 'en')
      await act(clearance, '误录')
      await clearance.locator('#act-confirm').click()
      await clearance.locator('#act-withdraw').waitFor()
      await signatory.reload()
      await untilListening(signatory.locator('#act-withdraw'))
      await signatory.getByRole('button', { name: 'Decline the request' }).click()
      await signatory.locator('#act-withdraw').waitFor({ state: 'detached' })
      await clearance.reload()
      await act(clearance, '误录')
      await clearance.locator('#act-confirm').click()
      await clearance.locator('#act-withdraw').waitFor()
      await signatory.reload()
      await act(signatory, '同意清除')
      await signatory.locator('#act-confirm').click()
      await signatory.getByText('Purge: done.', { exact: false }).waitFor()
      await clearance.reload()
      await clearance.locator('#act-open').waitFor()
      expect(await clearance.content()).not.toContain('误录了不应记录')
    },
    LIMIT,
  )

  it(
    'a newcomer is led to her account, and goes on once she has changed her password',
    async () => {
      const { newcomer } = world
      const page = await enter(newcomer, '/admin/collections/reports')
      await page.waitForURL(/\/admin\/account/)
      await page.getByRole('note').filter({ hasText: '您的密码由他人设定' }).waitFor()
      await untilListening(page.locator('#change-password'))
      await page.locator('#change-password').click()
      await page.locator('#field-password').fill(OWN)
      await page.locator('#field-confirm-password').fill(OWN)
      await page.locator('#field-presentPassword').fill('another one')
      await saveFilled(page)
      await page.getByText('修改本人密码或邮箱须填写现密码', { exact: false }).first().waitFor()
      await page.locator('#field-presentPassword').fill(TEST_PASSWORD)
      await saveFilled(page)
      await page.getByText('更新成功', { exact: false }).first().waitFor()
      await page.goto('/admin/collections/reports')
      await page.waitForURL(/collections\/reports/)
    },
    LIMIT,
  )

  it(
    'a table says where its row comes from, a reviewer what changed since she passed',
    async () => {
      const { office, filled, again } = world
      const editor = await enter(office.editor, `/admin/collections/statistical-tables/${filled}`)
      await editor.getByText('结转下年度', { exact: false }).first().waitFor()
      const reviewer = await enter(office.reviewer, `/admin/collections/reports/${again}`, 'en')
      const changes = reviewer.locator('section[aria-labelledby=changes-title]')
      await changes.locator('ins', { hasText: '四条' }).waitFor()
    },
    LIMIT,
  )

  it(
    'a reviewer names who stands for her; he finds her work, passes it in her name, and it is ended',
    async () => {
      const { office, again } = world
      const { publisher, reviewer } = office
      const own = await enter(reviewer, '/admin/account')
      await untilListening(own.locator('#deputy-name'))
      await own.locator('#field-name').fill('审核（改名）')
      await own.locator('#deputy-who').selectOption({ label: publisher.name })
      await own.locator('#deputy-until').fill(shanghaiDay(new Date()))
      await own.locator('#deputy-name').click()
      await own.getByText('已指定代理人').waitFor()
      // What is typed in the form beside it stays, and is saved over what was just done.
      expect(await own.locator('#field-name').inputValue()).toBe('审核（改名）')
      await own.locator('#field-name').fill(reviewer.name)
      await saveFilled(own)
      await own.getByText('更新成功', { exact: false }).first().waitFor()

      const deputy = await enter(publisher, '/admin')
      await deputy.getByText(`您现为${reviewer.name}的代理人`, { exact: false }).waitFor()
      await deputy.getByText(`代 ${reviewer.name}`, { exact: true }).first().waitFor()
      await deputy.goto(`/admin/collections/reports/${again}`)
      await deputy.locator('#why-pass', { hasText: `您以${reviewer.name}的代理人身份` }).waitFor()
      await choose(deputy, 'pass')
      await deputy.getByLabel('已校对').check()
      await confirm(deputy)
      await deputy.getByText(`${publisher.name}（代 ${reviewer.name}）`).first().waitFor()

      await own.getByRole('button', { name: `结束${publisher.name}的代理` }).click()
      await own.getByText('代理已结束').waitFor()
      await deputy.goto('/admin')
      await deputy.locator('h1').waitFor()
      expect(await deputy.getByText('您现为', { exact: false }).count()).toBe(0)
    },
    LIMIT,
  )

  it(
    'what is typed on the page of an account is saved after a one-time password was made beside it',
    async () => {
      const { office, newcomer } = world
      const path = `/admin/collections/users/${newcomer.id}`
      const page = await enter(office.systemAdministrator, path)
      await untilListening(page.locator('#account-password'))
      await page.locator('#field-name').fill('新同事（借调）')
      await page.locator('#account-password').click()
      await page.locator('#password-slip').waitFor()
      await saveFilled(page)
      await page.getByText('更新成功', { exact: false }).first().waitFor()
      await page.locator('#account-close').click()
      await page.getByText('请填写理由。').waitFor()
      await page.locator('#account-reason').fill('借调期满')
      await page.locator('#account-close').click()
      await page.locator('#account-reopen').waitFor()
    },
    LIMIT,
  )

  it(
    'a part is submitted, recalled, approved and reopened on its page',
    async () => {
      const { office, part } = world
      const path = `/admin/collections/sections/${part}`
      const editor = await enter(office.editor, path)
      await untilListening(editor.locator('#workflow-title'))
      const go = async (page: Page, transition: string, reason?: string) => {
        await choose(page, transition)
        if (reason) await page.locator('#field-transition-reason').fill(reason)
        await confirm(page)
        await page.locator('#transition-confirm').waitFor({ state: 'hidden' })
      }
      await go(editor, 'submit')
      await panelTells(editor, '审核中')
      await go(editor, 'recall')
      await panelTells(editor, '拟稿中')
      await go(editor, 'submit')
      await panelTells(editor, '审核中')
      const reviewer = await enter(office.reviewer, path, 'en')
      await go(reviewer, 'approve')
      await panelTells(reviewer, 'Approved')
      await go(reviewer, 'reopen', '数字有误')
      await panelTells(reviewer, 'Draft')
      await editor.reload()
      await panelTells(editor, '数字有误')
    },
    LIMIT,
  )

  it('nothing of it asks for anything elsewhere or fails', () => {
    expect(browser.requestsElsewhere).toEqual([])
    expect(browser.faults).toEqual([])
  })
})
