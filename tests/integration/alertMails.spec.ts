import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHmac } from 'node:crypto'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { openMailServer } from '../support/mailServer.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { type Receiver, startReceiver } from '../support/webhooks/receiver.ts'

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
    // Whichever of the two holds a letter is told what came of it.
    const faults = await Promise.all([one(), one()])
    box.close()
    return faults.find((fault) => fault !== null) ?? null
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
    const { loadStandings } = await import('../../src/operations/alerts/loadStandings.ts')
    const { noteSending } = await import('../../src/operations/alerts/sending.ts')
    noteSending(desk.payload, 'mail')
    const standing = async (person: User) => {
      const standings = await loadStandings(await requestOf(desk.payload, person))
      return standings && standings.mail
    }
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

describe('消息推送: what waits is told to the office’s gateway too', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let receiver: Receiver

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = await makeSmallReport(desk.payload, office.editor, { organization, year: 2013 })
    receiver = await startReceiver()
  })
  afterAll(async () => {
    await receiver.close()
    await desk.close()
  })

  const SECRET = 'a secret of the gateway'
  const send = async (allowed: readonly string[] = ['127.0.0.1'], now: Date = new Date()) => {
    const { sendMessages } = await import('../../src/operations/alerts/sendMessages.ts')
    const base = 'https://desk.example'
    const gateway = { address: receiver.address, secret: SECRET, base, allowed }
    const one = () =>
      sendMessages(desk.payload, { gateway, now: () => now, signal: new AbortController().signal })
    const faults = await Promise.all([one(), one()])
    return faults.find((fault) => fault !== null) ?? null
  }
  const remark = async (): Promise<void> => {
    const body = { text: '内容有误', about: { relationTo: 'reports', value: report.id } }
    await rest(desk.payload, office.reviewer, { method: 'POST', path: '/comments', body })
  }

  it('one message, once, signed, with who is meant and a link, and nothing of the content', async () => {
    await remark()
    expect(await send()).toBeNull()
    expect(await send()).toBeNull()
    expect(receiver.received).toHaveLength(1)
    const [sent] = receiver.received
    if (!sent) throw new Error('nothing came')
    const { id, headers, body } = sent
    const { type, text, data } = JSON.parse(body)
    const link = `https://desk.example/admin/collections/reports/${report.id}`
    const { name, email } = office.editor
    expect(type).toBe('alert.commented')
    expect(data).toMatchObject({ title: report.title, persons: [{ name, email }], link })
    expect(text).toBe(`【年度报告】${report.title}\n${name}：有新批注\n${link}`)
    expect(body).not.toContain('内容有误')
    const signed = `${id}.${String(headers['webhook-timestamp'])}.${body}`
    const signature = createHmac('sha256', SECRET).update(signed).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
  })

  it('a gateway that is gone loses nothing, one of an internal network is not connected to, and what is older than three days is given up', async () => {
    receiver.forget()
    await remark()
    await remark()
    receiver.behave({ status: 503 })
    expect(await send()).toBe('status')
    expect(receiver.taken()).toHaveLength(0)
    expect(await send([], new Date(Date.now() + 60_000))).toBe('private')
    receiver.behave({ status: 204 })
    const later = new Date(Date.now() + 2 * 60 * 60_000)
    expect(await send(['127.0.0.1'], later)).toBeNull()
    expect(new Set(receiver.taken()).size).toBe(2)

    await remark()
    expect(await send(['127.0.0.1'], new Date(Date.now() + 4 * 24 * 60 * 60_000))).toBeNull()
    expect(receiver.taken()).toHaveLength(2)
    const { loadStandings } = await import('../../src/operations/alerts/loadStandings.ts')
    const { noteSending } = await import('../../src/operations/alerts/sending.ts')
    noteSending(desk.payload, 'message')
    const standings = await loadStandings(await requestOf(desk.payload, office.systemAdministrator))
    expect(standings?.message?.counts).toEqual({ waiting: 0, sent: 3, givenUp: 1 })
    expect(await loadStandings(await requestOf(desk.payload, office.editor))).toBeNull()
  })
})
