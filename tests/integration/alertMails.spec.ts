import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { openMailServer } from '../support/mailServer.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'

describe('邮件提醒: what waits is told by mail too', () => {
  let desk: Desk
  let office: Office
  let draft: Report
  let mails: Awaited<ReturnType<typeof openMailServer>>

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    draft = await makeSmallReport(desk.payload, office.editor, { organization, year: 2013 })
    mails = await openMailServer()
  })
  afterAll(async () => {
    await mails.close()
    await desk.close()
  })

  const alertsOf = async (person: User) => {
    const { loadAlerts } = await import('../../src/operations/alerts/loadAlerts.ts')
    return loadAlerts(await requestOf(desk.payload, person))
  }

  const send = async (url = mails.url, now: Date = new Date()) => {
    const { openLetterBox } = await import('../../src/operations/alerts/postLetter.ts')
    const { sendMails } = await import('../../src/operations/alerts/sendMails.ts')
    const box = openLetterBox({ url, from: '公开 <desk@gongkai.example>' })
    const base = 'https://desk.example'
    const { signal } = new AbortController()
    const one = () => sendMails(desk.payload, { box, base, now: () => now, signal })
    const [fault] = await Promise.all([one(), one()])
    box.close()
    return fault
  }
  const choose = async (person: User, mailChoice: string) => {
    const { revision } = await desk.payload.findByID({ collection: 'users', id: person.id })
    const path = `/users/${person.id}?depth=0`
    return rest(desk.payload, person, { method: 'PATCH', path, body: { mailChoice, revision } })
  }
  /** Something of which the editor, and nobody else, is told. */
  const remark = async (): Promise<string> => {
    const [section] = await sectionsOf(desk.payload, draft)
    const body = { text: '内容有误', about: { relationTo: 'sections', value: section?.id } }
    await rest(desk.payload, office.reviewer, { method: 'POST', path: '/comments', body })
    return section?.id ?? ''
  }
  const tomorrow = new Date(Date.now() + 24 * 60 * 60_000)

  it('one letter, once, with the title, what waits and a link, and nothing of the content', async () => {
    const section = await remark()
    expect(await send()).toBeNull()
    await send()
    expect(mails.arrived).toHaveLength(1)
    const [letter] = mails.arrived
    expect(letter?.to).toEqual([office.editor.email])
    const link = `https://desk.example/admin/collections/sections/${section}`
    for (const part of [draft.title, '有新批注', office.reviewer.name, link]) {
      expect(letter?.text).toContain(part)
    }
    const [{ heading } = { heading: '' }] = await sectionsOf(desk.payload, draft)
    for (const part of [heading, '内容有误']) expect(letter?.text).not.toContain(part)
    expect(letter?.text).toMatch(/^Message-ID: <[0-9a-f]{32}@desk\.example>/im)
  })

  it('a day’s alerts in one letter at eight, or none, as the person chose herself', async () => {
    mails.arrived.length = 0
    expect((await choose(office.editor, 'daily')).status).toBe(200)
    await remark()
    await remark()
    await send()
    expect(mails.arrived).toHaveLength(0)
    await send(mails.url, tomorrow)
    expect(mails.arrived).toHaveLength(1)
    expect(mails.arrived[0]?.text.match(/有新批注/g)).toHaveLength(2)
    await choose(office.editor, 'none')
    await remark()
    await send(mails.url, tomorrow)
    expect(mails.arrived).toHaveLength(1)
    await choose(office.editor, 'every')
  })

  it('a server that is gone loses nothing; an address that is refused is given up, and both are seen', async () => {
    mails.arrived.length = 0
    await remark()
    expect(await send('smtp://127.0.0.1:9')).toBe('unreachable')
    const line = async () => (await alertsOf(office.editor)).alerts[0]
    expect(await line()).toMatchObject({ mailFault: 'unreachable' })
    const { loadMailStanding } = await import('../../src/operations/alerts/loadMailStanding.ts')
    const standing = async (person: User) => loadMailStanding(await requestOf(desk.payload, person))
    expect(await standing(office.systemAdministrator)).toMatchObject({
      lastFault: { fault: 'unreachable' },
    })
    expect(await standing(office.editor)).toBeNull()
    expect(await send(mails.url, new Date(Date.now() + 60_000))).toBeNull()
    expect(mails.arrived).toHaveLength(1)
    expect(await line()).toMatchObject({ mailFault: null })

    mails.refused.add(office.editor.email)
    await remark()
    expect(await send()).toBeNull()
    await send(mails.url, tomorrow)
    expect(mails.arrived).toHaveLength(1)
    expect(await line()).toMatchObject({ mailFault: 'rejected' })
    expect(await standing(office.systemAdministrator)).toMatchObject({
      counts: { givenUp: 1 },
      lastFault: { fault: 'rejected' },
    })
  })
})
