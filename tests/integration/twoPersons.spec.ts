import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Edition, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { rest } from '../support/rest.ts'
import { storedBytes } from '../support/storedBytes.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const SECRET = '密级编号零七三一'

describe('what two people do', () => {
  let desk: Desk
  let office: Office
  let year = 2010

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const newReport = () => {
    year += 1
    return makeSmallReport(desk.payload, office.editor, {
      organization: office.organization.id,
      year,
    })
  }
  const save = async (id: string, data: Readonly<Record<string, unknown>>) => {
    const { revision } = await desk.payload.findByID({ collection: 'reports', id, depth: 0 })
    const path = `/reports/${id}`
    const sent = { method: 'PATCH', path, body: { ...data, revision } } as const
    expect(await rest(desk.payload, office.editor, sent)).toMatchObject({ status: 200 })
  }
  const takenDown = async (): Promise<Edition> => {
    const report = await newReport()
    await walkTo(desk.payload, office, report, 'published')
    await transition(desk.payload, office.publisher, report, {
      transition: 'takeDown',
      reason: '误录',
      explanation: '核实中',
    })
    const where = { report: { equals: report.id } }
    const { docs } = await desk.payload.find({ collection: 'editions', where, depth: 0 })
    if (!docs[0]) throw new Error('not published')
    return docs[0]
  }
  const words = { reason: '误录' }
  const seal = (person: User | null, edition: Pick<Edition, 'id'>, body: object = words) =>
    rest(desk.payload, person, { method: 'POST', path: `/editions/${edition.id}/seal`, body })
  const code = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
    Object(Object(body)['errors']?.[0]).data?.code

  describe('sealing', () => {
    let first: Edition
    beforeAll(async () => {
      first = await takenDown()
    })

    it('falls to publisher or signatory alone, within their organization, for a reason', async () => {
      expect((await seal(null, first)).status).toBe(403)
      for (const person of [office.editor, office.reviewer, office.clearanceOfficer]) {
        expect(code(await seal(person, first))).toBe('NOT_PERMITTED')
      }
      for (const person of [office.auditor, office.systemAdministrator]) {
        expect(code(await seal(person, first))).toBe('NOT_PERMITTED')
      }
      const { organization } = await makeOffice(desk.payload)
      const stranger = await makePerson(desk.payload, [
        { organization: organization.id, roles: ['publisher'] },
      ])
      expect(await seal(stranger, first)).toMatchObject({ status: 404 })
      const unknown = await seal(office.publisher, { ...first, id: 'not-there' })
      expect(unknown).toMatchObject({ status: 404 })
      expect(await seal(office.publisher, first, { reason: 17 })).toMatchObject({
        status: 400,
        body: { errors: [{ data: { refusals: [{ field: 'reason' }] } }] },
      })
      expect(await seal(office.publisher, first, {})).toMatchObject({
        status: 422,
        body: { errors: [{ data: { refusals: [{ guard: 'reasonIsGiven', field: 'reason' }] } }] },
      })
    })

    it('is shown to whoever may be the second person, and to nobody else', async () => {
      expect((await seal(office.publisher, first)).status).toBe(202)
      const path = '/second-person-requests'
      const seen = async (person: Office['publisher'] | null) =>
        Object(await rest(desk.payload, person, { path }))
      for (const person of [office.signatory, office.publisher, office.auditor]) {
        expect((await seen(person)).body.totalDocs).toBe(1)
      }
      for (const person of [office.editor, office.reviewer, office.systemAdministrator, null]) {
        expect((await seen(person)).status).toBe(403)
      }
      // She may be the second person to purge, not to seal.
      expect((await seen(office.clearanceOfficer)).body.totalDocs).toBe(0)
    })

    it('of eight at once happens once, and all but the two are told who was ahead', async () => {
      const organization = office.organization.id
      const people = await Promise.all(
        Array.from({ length: 8 }, () =>
          makePerson(desk.payload, [{ organization, roles: ['signatory'] }]),
        ),
      )
      const fresh = await takenDown()
      expect((await seal(office.publisher, fresh)).status).toBe(202)
      const answers = await Promise.all(people.map((person) => seal(person, fresh)))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(409)])
      expect(code(await seal(office.signatory, fresh))).toBe('ALREADY_SEALED')
      const { totalDocs } = await desk.payload.count({
        collection: 'notices',
        where: { and: [{ kind: { equals: 'sealed' } }, { report: { equals: fresh.report } }] },
      })
      expect(totalDocs).toBe(1)
    })
  })

  describe('what two people decided', () => {
    const decided = async (place: { readonly subject: string; readonly document: string }) => {
      const now = new Date().toISOString()
      const { id } = await desk.payload.create({
        collection: 'second-person-requests',
        data: {
          key: `${place.subject}:${place.document}:test`,
          act: place.subject === 'editions' ? 'seal' : 'purge',
          state: 'confirmed',
          organization: office.organization.id,
          extent: 'document',
          reason: '误录',
          requestedBy: office.clearanceOfficer.id,
          requestedAt: now,
          confirmedBy: office.signatory.id,
          confirmedAt: now,
          ...place,
        },
        depth: 0,
      })
      return id
    }
    const finish = async () => {
      const { finishRequests } = await import('../../src/operations/twoPersons/finishRequests.ts')
      await finishRequests(desk.payload, {})
    }
    const stateOf = async (id: string) =>
      (await desk.payload.findByID({ collection: 'second-person-requests', id })).state

    it('may be the seal of an edition, asked for over the desk’s GraphQL', async () => {
      const edition = await takenDown()
      const mutation = (person: User) =>
        deskGraphql(
          desk.payload,
          person,
          `mutation { sealEdition(id: "${edition.id}", reason: "误录") { status request { state } } }`,
        )
      const refused = await mutation(office.clearanceOfficer)
      expect(refused.errors?.[0]?.originalError).toMatchObject({ data: { code: 'NOT_PERMITTED' } })
      expect((await mutation(office.signatory)).data).toMatchObject({
        sealEdition: { status: 'asked', request: { state: 'open' } },
      })
      expect((await mutation(office.publisher)).data).toMatchObject({
        sealEdition: { status: 'confirmed', request: { state: 'done' } },
      })
    })

    it('is finished after a crash, from whichever step it stopped at, and once', async () => {
      const edition = await takenDown()
      const id = await decided({ subject: 'editions', document: edition.id })
      for (let times = 0; times < 2; times += 1) {
        await finish()
        expect(await stateOf(id)).toBe('done')
        // As a crash after the last step but one leaves it: everything is done again.
        await desk.payload.db.updateOne({
          collection: 'second-person-requests',
          id,
          data: { state: 'confirmed' },
        })
      }
      await finish()
      const where = {
        and: [{ kind: { equals: 'sealed' } }, { report: { equals: edition.report } }],
      }
      expect((await desk.payload.find({ collection: 'notices', where })).totalDocs).toBe(1)
      const seals = (await auditOf(desk.payload, edition.id)).filter(({ action }) =>
        action.includes('eal'),
      )
      expect(seals).toHaveLength(2)
    })

    it('is carried out over whatever somebody saved in between', async () => {
      const report = await newReport()
      await save(report.id, { indexNumber: SECRET })
      const id = await decided({ subject: 'reports', document: report.id })
      await Promise.all([finish(), save(report.id, { title: '别的' }).catch(() => undefined)])
      expect(await stateOf(id)).toBe('done')
      expect(await storedBytes(desk)).not.toContain(SECRET)
    })

    it('stops no other where one cannot be carried out', async () => {
      const report = await newReport()
      const lost = await decided({ subject: 'reports', document: 'not-there' })
      const found = await decided({ subject: 'reports', document: report.id })
      await finish()
      expect([await stateOf(lost), await stateOf(found)]).toEqual(['confirmed', 'done'])
    })

    it('is written by operations alone', async () => {
      const { payload } = desk
      const { docs } = await payload.find({ collection: 'second-person-requests', limit: 1 })
      const id = docs[0]?.id ?? ''
      const change = payload.update({
        collection: 'second-person-requests',
        id,
        data: { reason: '别的' },
      })
      expect(await codeOf(change)).toBe('DELETE_REFUSED')
      expect(await codeOf(payload.delete({ collection: 'second-person-requests', id }))).toBe(
        'DELETE_REFUSED',
      )
      for (const method of ['PATCH', 'DELETE'] as const) {
        const path = `/second-person-requests/${id}`
        const answer = await rest(payload, office.signatory, { method, path, body: {} })
        expect(answer.status).toBe(403)
      }
    })
  })
})
