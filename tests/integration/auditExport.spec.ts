import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { tokenOf } from '../support/tokenOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('the export of the audit', () => {
  let desk: Desk
  let office: Office
  const REASON = '=HYPERLINK("http://x")，请更正'

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    const report = await makeReport(desk.payload, office.editor, { organization })
    await walkTo(desk.payload, office, report, 'firstReview')
    await transition(desk.payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: REASON,
    })
  })
  afterAll(() => desk.close())

  const download = async (person: User | null, path: string) => {
    const headers = new Headers({ 'accept-language': 'zh' })
    if (person) headers.set('authorization', `JWT ${await tokenOf(desk.payload, person)}`)
    const { default: config } = await import('../../src/payload.config.ts')
    const request = new Request(`http://desk.test/api${path}`, { headers })
    const response = await handleEndpoints({ config, request })
    return { response, bytes: Buffer.from(await response.arrayBuffer()) }
  }

  const events = async (path: string): Promise<readonly Record<string, unknown>[]> => {
    const { bytes } = await download(office.auditor, path)
    return JSON.parse(bytes.toString('utf8')).events
  }

  it('is a table that a spreadsheet opens as UTF-8 and in which nothing runs', async () => {
    const { response, bytes } = await download(office.auditor, '/audit-events/export.csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, ...lines] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n')
    expect(head).toMatch(/^序号,时间,动作,/)
    const sentBack = lines.find((line) => line.includes('report.sendBack'))
    expect(sentBack).toContain('退回')
    expect(sentBack).toContain(office.reviewer.name)
    expect(sentBack).toContain(`"'=HYPERLINK(""http://x"")，请更正"`)
  })

  it('tells each event as it is stored, its time in Asia/Shanghai', async () => {
    const stored = await auditOf(desk.payload)
    const told = await events('/audit-events/export.json')
    expect(told.map(({ sequence, hash }) => [sequence, hash])).toEqual(
      stored.map(({ sequence, hash }) => [sequence, hash]),
    )
    for (const { at } of told) expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+\+08:00$/)
    expect(told.map(({ at }) => new Date(String(at)).toISOString())).toEqual(
      stored.map(({ at }) => at),
    )
  })

  it('is itself told to the audit, with what was asked for', async () => {
    await download(office.auditor, '/audit-events/export.csv?action=report.submit')
    expect((await auditOf(desk.payload)).at(-1)).toMatchObject({
      action: 'audit.export',
      actor: office.auditor.id,
      subject: 'audit-events',
      document: 'export.csv',
      reason: '{"action":"report.submit"}',
    })
  })

  it('can be narrowed by action, by actor and by days of Asia/Shanghai', async () => {
    const submitted = await events('/audit-events/export.json?action=report.submit')
    expect(submitted.map(({ action }) => action)).toEqual(['report.submit'])
    const { id } = office.reviewer
    const hers = await events(`/audit-events/export.json?actor=${id}`)
    expect(hers.map(({ action }) => action)).toEqual(['report.sendBack'])
    const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
    const today = days.format(new Date())
    const yesterday = days.format(new Date(Date.now() - 24 * 60 * 60 * 1000))
    const all = await events(`/audit-events/export.json?from=${yesterday}&to=${today}`)
    expect(all.length).toBeGreaterThan(submitted.length + hers.length)
    expect(await events(`/audit-events/export.json?to=2017-12-31`)).toEqual([])
    expect(await events(`/audit-events/export.json?from=2100-01-01`)).toEqual([])
  })

  it.each(['action=report.nothing', 'from=2018-02-30', 'where=x', 'actor=a&actor[b]=c'])(
    'is refused where it asks for what there is not: %s',
    async (query) => {
      const { response } = await download(office.auditor, `/audit-events/export.json?${query}`)
      expect(response.status).toBe(400)
    },
  )

  it('of sign-ins tells who came and from where', async () => {
    const told = await events('/sign-in-events/export.json?action=signedIn')
    expect(told).toContainEqual(
      expect.objectContaining({
        actionName: '登录',
        account: office.auditor.email,
        personName: office.auditor.name,
      }),
    )
  })

  it('is the auditor’s alone, and whoever is refused leaves no export behind', async () => {
    const exports = async () =>
      (await auditOf(desk.payload)).filter(({ action }) => action === 'audit.export').length
    const before = await exports()
    const { editor, publisher, systemAdministrator, securityAdministrator } = office
    for (const person of [editor, publisher, systemAdministrator, securityAdministrator, null]) {
      for (const stream of ['audit-events', 'sign-in-events']) {
        const { response } = await download(person, `/${stream}/export.csv`)
        expect(response.status).toBe(403)
      }
    }
    expect(await exports()).toBe(before)
  })

  it('of an auditor of another organization holds nothing of this one', async () => {
    const other = await makeOffice(desk.payload)
    const { bytes } = await download(other.auditor, '/audit-events/export.json')
    const told: readonly { action: string; organization: string | null }[] = JSON.parse(
      bytes.toString('utf8'),
    ).events
    expect(told.some(({ action }) => action === 'report.submit')).toBe(false)
    expect(told.some(({ organization }) => organization === office.organization.id)).toBe(false)
  })
})
