import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditOf, signInsOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { type ServedDesk, serveDesk } from '../support/serveDesk.ts'
import { revisionOf } from '../support/revisionOf.ts'

describe('over HTTP', () => {
  let desk: Desk
  let office: Office
  let served: ServedDesk
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    served = await serveDesk(desk.payload)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  /** What somebody sends who would like to have come from elsewhere. */
  const forged = {
    'x-gongkai-address': '203.0.113.9',
    'x-forwarded-for': '203.0.113.9',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
  }

  it('a failed sign-in is told with the address it came from, not the one it claims', async () => {
    const { email, id } = office.editor
    const { status } = await served.call('/api/users/login', {
      method: 'POST',
      headers: forged,
      body: { email, password: 'a wrong password' },
    })
    expect(status).toBe(401)
    const told = (await signInsOf(desk.payload)).at(-1)
    expect(told).toMatchObject({ action: 'failed', person: id })
    expect(told?.address).toMatch(/127\.0\.0\.1$/)
  })

  it('a changed account and an export are told with the address they came from', async () => {
    const cookie = await served.signIn(office.editor)
    const changed = await served.call(`/api/users/${office.editor.id}`, {
      method: 'PATCH',
      headers: { ...forged, cookie },
      body: {
        name: '改名',
        revision: await revisionOf(desk.payload, 'users', office.editor.id),
      },
    })
    expect(changed.status).toBe(200)
    const auditor = await served.signIn(office.auditor)
    const { status, text } = await served.call('/api/audit-events/export.csv', {
      headers: { ...forged, cookie: auditor },
    })
    expect(status).toBe(200)
    expect(text).toContain('account.change')
    const told = (await auditOf(desk.payload)).slice(-2)
    expect(told.map(({ action }) => action)).toEqual(['account.change', 'audit.export'])
    for (const { address } of told) expect(address).toMatch(/127\.0\.0\.1$/)
  })
})
