import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { auditOf, signInsOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { onSqlite } from '../support/onSqlite.ts'
import { requestOf } from '../support/requestOf.ts'
import { runVerification } from '../support/runVerification.ts'
import { remove, tamper } from '../support/tamper.ts'
import { walkTo } from '../support/walkTo.ts'

let desk: Desk
let office: Office
beforeAll(async () => {
  desk = await bootDesk()
  office = await makeOffice(desk.payload)
  const organization = office.organization.id
  const report = await makeReport(desk.payload, office.editor, { organization })
  await walkTo(desk.payload, office, report, 'published')
})
afterAll(() => desk.close())

const newestEvent = async () => {
  const event = (await auditOf(desk.payload)).at(-1)
  if (!event) throw new Error('no event')
  return event
}

describe('audit:verify', () => {
  it('ends with 0 where the audit is whole, and says how long its chains are', async () => {
    const { code, output } = await runVerification('verifyAudit')
    const { hash, sequence } = await newestEvent()
    expect(output).toContain(`audit-events: ${sequence}  ${hash}`)
    expect(output).toContain('完整 · whole')
    expect(code).toBe(0)
  })

  it('ends with 1 where an event is missing, and appends it when it is told to', async () => {
    const { id, key } = await newestEvent()
    await remove(desk.payload, { collection: 'audit-events', id })
    const missing = await runVerification('verifyAudit', ['--json'])
    expect(missing.code).toBe(1)
    expect(JSON.parse(missing.output).broken).toMatchObject({ key, what: 'missingEvent' })
    const repaired = await runVerification('verifyAudit', ['--repair', '--json'])
    expect(repaired.code).toBe(0)
    expect(JSON.parse(repaired.output)).toMatchObject({ isWhole: true, appended: [key] })
  })

  it('ends with 1 where an event was rewritten, repaired or not, and names it in both languages', async () => {
    const { id, sequence, key, at } = await newestEvent()
    const data = { at: '2018-01-01T00:00:00.000Z' }
    await tamper(desk.payload, { collection: 'audit-events', id, data })
    const { code, output } = await runVerification('verifyAudit', ['--repair'])
    expect(code).toBe(1)
    expect(output).toContain(`audit-events #${sequence} ${key}：内容与其哈希不符`)
    expect(output).toContain(`audit-events #${sequence} ${key}: its content is not what its hash`)
    await tamper(desk.payload, { collection: 'audit-events', id, data: { at } })
  })

  it('ends with 1 where the end of the sign-ins was cut off that the audit or an auditor noted', async () => {
    const { noteSignIns } = await import('../../src/operations/audit/noteSignIns.ts')
    const { appendEvent } = await import('../../src/operations/audit/appendEvent.ts')
    const signIn = async (key: string) => {
      const at = new Date().toISOString()
      const entry = { key, account: null, person: null, address: null, count: 1, at }
      const event = { stream: 'sign-in-events', entry: { ...entry, action: 'failed' } } as const
      await appendEvent(await requestOf(desk.payload, null), event)
    }
    await signIn('one')
    await signIn('two')
    await noteSignIns(desk.payload)
    await noteSignIns(desk.payload)
    await signIn('three')
    const [two, three] = (await signInsOf(desk.payload)).slice(-2)
    const noted = (await auditOf(desk.payload)).filter(({ action }) => /noteSignIns/.test(action))
    expect(noted.map(({ from, to }) => [from, to])).toEqual([[String(two?.sequence), two?.hash]])
    const head = ['--head', String(three?.hash)]
    expect((await runVerification('verifyAudit', head)).code).toBe(0)
    await remove(desk.payload, { collection: 'sign-in-events', id: three?.id ?? '' })
    expect((await runVerification('verifyAudit')).code).toBe(0)
    const kept = await runVerification('verifyAudit', [...head, '--json'])
    expect(kept.code).toBe(1)
    expect(JSON.parse(kept.output).broken).toMatchObject({ what: 'head', expected: three?.hash })
    await remove(desk.payload, { collection: 'sign-in-events', id: two?.id ?? '' })
    const cut = await runVerification('verifyAudit', ['--json'])
    expect(cut.code).toBe(1)
    expect(JSON.parse(cut.output).broken).toMatchObject({
      in: 'sign-in-events',
      sequence: two?.sequence,
      what: 'head',
    })
    await desk.payload.db.create({ collection: 'sign-in-events', data: { ...Object(two) } })
  })

  onSqlite('ends with 2 where there is no database, and makes none', async () => {
    const file = path.join(desk.folder, 'not-there.db')
    const { code, output, errors } = await runVerification('verifyAudit', [], {
      DATABASE_URI: `file:${file}`,
    })
    expect([code, output]).toEqual([2, ''])
    expect(errors).toContain(file)
    expect((await runVerification('verifyAudit', ['--what'])).code).toBe(2)
  })
})

describe('record:verify', () => {
  it('ends with 0 where the record is whole and with 1 where an edition was rewritten', async () => {
    const { docs } = await desk.payload.find({ collection: 'editions', depth: 0 })
    const [edition] = docs
    if (!edition) throw new Error('nothing was published')
    const whole = await runVerification('verifyRecord', ['--json'])
    expect(JSON.parse(whole.output)).toMatchObject({ isWhole: true, editions: 1 })
    expect(whole.code).toBe(0)
    const { id, key, year } = edition
    await tamper(desk.payload, { collection: 'editions', id, data: { year: 2016 } })
    const { code, output } = await runVerification('verifyRecord')
    expect(code).toBe(1)
    expect(output).toContain(`editions ${key}：与快照不符`)
    await tamper(desk.payload, { collection: 'editions', id, data: { year } })
  })
})
