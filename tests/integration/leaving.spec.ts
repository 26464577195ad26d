import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { walkTo } from '../support/walkTo.ts'
import { requestOf } from '../support/requestOf.ts'
import { revisionOf } from '../support/revisionOf.ts'

describe('leaving and handing over', () => {
  let desk: Desk
  let office: Office
  let stranger: Office
  let served: ServedDesk
  let administrator: string
  let leaver: User
  let successor: User
  let report: Report
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload, {}, 'own')
    stranger = await makeOffice(desk.payload, {}, 'own')
    served = await serveDesk(desk.payload)
    administrator = await served.signIn(office.systemAdministrator)
    const membership = { organization: office.organization.id, roles: ['editor'] as const }
    leaver = await makePerson(desk.payload, [membership], '离任者')
    successor = await makePerson(desk.payload, [membership], '接任者')
    report = await makeSmallReport(desk.payload, office.editor, membership)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const post = (cookie: string, path: string, body: object = {}) =>
    served.call(`/api/users${path}`, { method: 'POST', headers: { cookie }, body })
  const signIn = (email: string, password: string) =>
    served.call('/api/users/login', { method: 'POST', body: { email, password } })
  const give = async (person: User): Promise<string> => {
    const [section] = await sectionsOf(desk.payload, report)
    const id = section?.id ?? ''
    const revision = await revisionOf(desk.payload, 'sections', id)
    const cookie = await served.signIn(office.editor)
    const body = { assignee: person.id, revision }
    const answer = await served.call(`/api/sections/${id}`, {
      method: 'PATCH',
      headers: { cookie },
      body,
    })
    expect(answer.status).toBe(200)
    return id
  }
  const assigneeOf = async (id: string) =>
    (await desk.payload.findByID({ collection: 'sections', id, depth: 0 })).assignee

  describe('accounts without a mail server', () => {
    const slip = (text: string): { id: string; email: string; password: string; until: string } =>
      JSON.parse(text)

    it('an administrator opens one; its password is told once, opens it for a week and is changed first', async () => {
      const email = 'new.person@gongkai.example'
      const { status, text } = await post(administrator, '/one-time-password', {
        name: '新人',
        email,
      })
      expect(status).toBe(200)
      const { id, password, until } = slip(text)
      expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
      expect(Date.parse(until) - Date.now()).toBeGreaterThan(6.9 * 24 * 60 * 60_000)
      const inside = await signIn(email, password)
      expect(JSON.parse(inside.text)).toMatchObject({ user: { id, mustChangePassword: true } })

      await desk.payload.db.updateOne({
        collection: 'users',
        id,
        data: { oneTimeUntil: new Date(Date.now() - 1000).toISOString() },
      })
      expect(await signIn(email, password)).toMatchObject({ status: 401, code: 'PASSWORD_EXPIRED' })
      expect((await signIn(email, 'not the password')).code).toBe('SIGN_IN_FAILED')
    })

    it('a forgotten one is put in the place of the former, whose sessions end', async () => {
      const person = await makePerson(desk.payload, [
        { organization: office.organization.id, roles: ['reviewer'] },
      ])
      const cookie = await served.signIn(person)
      const mine = () => served.call('/api/reports', { headers: { cookie } })
      expect((await mine()).status).toBe(200)
      const { text } = await post(administrator, `/${person.id}/one-time-password`)
      expect((await mine()).code).toBe('NOT_PERMITTED')
      expect((await signIn(person.email, slip(text).password)).status).toBe(200)
    })

    it('neither of herself, nor of who grants roles, nor elsewhere; nor by anybody else', async () => {
      const path = (person: User) => `/${person.id}/one-time-password`
      const own = office.systemAdministrator
      expect((await post(administrator, path(own))).code).toBe('NOT_PERMITTED')
      expect((await post(administrator, path(office.securityAdministrator))).code).toBe(
        'NOT_PERMITTED',
      )
      expect((await post(administrator, path(stranger.editor))).code).toBe('NOT_FOUND')
      const editor = await served.signIn(office.editor)
      expect((await post(editor, path(leaver))).code).toBe('NOT_PERMITTED')
      const body = { name: '某人', email: 'x@gongkai.example' }
      expect((await post(editor, '/one-time-password', body)).code).toBe('NOT_PERMITTED')
      expect(
        (await post(administrator, '/one-time-password', { name: ' ', email: 'x' })).code,
      ).toBe('INVALID_REQUEST')
    })
  })

  describe('somebody leaves', () => {
    it('what is hers is told before: chapters, comments, and the stages that nobody else could pass', async () => {
      await give(leaver)
      const { holdingsOf } = await import('../../src/operations/accounts/holdingsOf.ts')
      const holdings = async (person: User) =>
        holdingsOf(await requestOf(desk.payload, office.systemAdministrator), person.id)
      expect(await holdings(leaver)).toMatchObject({ sections: [{}], comments: 0, stages: [] })
      const own = await makeSmallReport(desk.payload, office.editor, {
        organization: office.organization.id,
        year: 2012,
      })
      await walkTo(desk.payload, office, own, 'clearance')
      expect((await holdings(office.clearanceOfficer)).stages).toEqual([
        { id: own.id, title: own.title },
      ])
    })

    it('she is signed out and in no more, her chapters are her successor’s, and her name stays', async () => {
      const section = await give(leaver)
      const cookie = await served.signIn(leaver)
      const { status, text } = await post(administrator, `/${leaver.id}/close`, {
        ...{ to: successor.id, reason: '调离' },
      })
      expect({ status, ...JSON.parse(text) }).toMatchObject({ status: 200, moved: 1 })
      expect(await assigneeOf(section)).toBe(successor.id)
      expect((await served.call('/api/reports', { headers: { cookie } })).code).toBe(
        'NOT_PERMITTED',
      )
      const { TEST_PASSWORD } = await import('../support/signInSecret.ts')
      expect((await signIn(leaver.email, TEST_PASSWORD)).code).toBe('ACCOUNT_CLOSED')
      const { name } = await desk.payload.findByID({ collection: 'users', id: leaver.id })
      expect(name).toBe('离任者')
      const told = await auditOf(desk.payload, leaver.id)
      expect(told.map(({ action }) => action)).toContain('account.changeStanding')
      const { loadPeople } = await import('../../src/operations/loadPeople.ts')
      const people = await loadPeople(await requestOf(desk.payload, null))
      expect(people.map(({ id }) => id)).not.toContain(leaver.id)
      expect((await sectionsOf(desk.payload, report))[0]?.contributions).not.toContainEqual(
        expect.objectContaining({ person: office.systemAdministrator.id }),
      )
    })

    it('what a crash left, or what came back later, is handed over by the next look', async () => {
      const [section] = await sectionsOf(desk.payload, report)
      const id = section?.id ?? ''
      await desk.payload.db.updateOne({ collection: 'sections', id, data: { assignee: leaver.id } })
      const { finishHandovers } = await import('../../src/operations/accounts/handOver.ts')
      await finishHandovers(desk.payload, { tell: () => undefined })
      expect(await assigneeOf(id)).toBe(successor.id)
    })

    it('who has left is given nothing, and what was hers can still be written', async () => {
      const [section] = await sectionsOf(desk.payload, report)
      const id = section?.id ?? ''
      const cookie = await served.signIn(office.editor)
      const save = async (body: object) => {
        const revision = await revisionOf(desk.payload, 'sections', id)
        const call = { method: 'PATCH', headers: { cookie }, body: { ...body, revision } }
        return served.call(`/api/sections/${id}`, call)
      }
      expect((await save({ assignee: leaver.id })).code).toBe('INVALID_REQUEST')
      await desk.payload.db.updateOne({ collection: 'sections', id, data: { assignee: leaver.id } })
      expect((await save({ heading: '改过的标题' })).status).toBe(200)
    })

    it('is undone by opening the account again, and is no matter of others', async () => {
      expect((await post(administrator, `/${leaver.id}/reopen`)).status).toBe(200)
      await served.signIn(leaver)
      expect((await post(administrator, `/${stranger.editor.id}/close`)).code).toBe('NOT_FOUND')
      expect(
        (await post(administrator, `/${office.auditor.id}/close`, { reason: '调离' })).code,
      ).toBe('NOT_PERMITTED')
      expect(
        (await post(administrator, `/${leaver.id}/close`, { to: leaver.id, reason: '调离' })).code,
      ).toBe('NOT_FOUND')
      const editor = await served.signIn(office.editor)
      expect((await post(editor, `/${leaver.id}/close`)).code).toBe('NOT_PERMITTED')
      const { leftAt } = await desk.payload.findByID({ collection: 'users', id: leaver.id })
      expect(leftAt ?? null).toBeNull()
    })
  })
})
