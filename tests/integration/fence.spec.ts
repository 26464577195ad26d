import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Section, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { countAll } from '../support/countAll.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'

describe('the fence: nobody overwrites another', () => {
  let desk: Desk
  let office: Office
  let colleague: User
  let report: string
  let section: Section
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    colleague = await makePerson(desk.payload, [{ organization, roles: ['editor'] }], '王芳')
    report = (await makeEmptyReport(desk.payload, office.editor, { organization, year: 2017 })).id
    section = await makeSection(desk.payload, office.editor, { report })
  })
  afterAll(() => desk.close())

  it('a save adds one to the revision and says who saved', async () => {
    const saved = await saveSection(desk.payload, colleague, section, {
      heading: '概述',
      revision: 1,
    })
    expect(saved).toMatchObject({ revision: 2, savedBy: colleague.id, heading: '概述' })
  })

  it('a save without a revision is refused with 428', async () => {
    const refusal = await refusalOf(
      saveSection(desk.payload, office.editor, section, { heading: '总述' }),
    )
    expect(refusal).toMatchObject({
      status: 428,
      code: 'REVISION_REQUIRED',
      refusals: [{ field: 'revision' }],
    })
  })

  it('a save over a revision that is gone is refused with 409 and says who was ahead, and when', async () => {
    const { updatedAt } = await desk.payload.findByID({ collection: 'sections', id: section.id })
    const minute = new Date(Date.parse(updatedAt) + 8 * 3_600_000).toISOString().slice(0, 16)
    const stale = { heading: '总述', revision: 1 }
    const inChinese = await refusalOf(saveSection(desk.payload, office.editor, section, stale))
    const inEnglish = await refusalOf(
      saveSection(desk.payload, office.editor, section, stale, 'en'),
    )
    for (const { status, code, message } of [inChinese, inEnglish]) {
      expect({ status, code }).toEqual({ status: 409, code: 'STALE' })
      expect(message).toContain('王芳')
      expect(message).toContain(minute.replace('T', ' '))
    }
    expect(inChinese.message).toMatch(/已于.*保存/)
    expect(inEnglish.message).toMatch(/saved this document/)
  })

  it('a revision that is no whole number is a request that cannot be read', async () => {
    const refusal = await refusalOf(
      saveSection(desk.payload, office.editor, section, { heading: '总述', revision: 2.5 }),
    )
    expect(refusal).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  })

  it('what was refused is not written, nor kept as a version', async () => {
    const { docs } = await desk.payload.findVersions({
      collection: 'sections',
      where: { parent: { equals: section.id } },
    })
    const now = await desk.payload.findByID({ collection: 'sections', id: section.id })
    expect(now).toMatchObject({ heading: '概述', revision: 2 })
    expect(docs.map(({ version }) => version.revision).toSorted()).toEqual([1, 2])
  })

  it('of twelve people who save the same section at once exactly one wins', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const people = await Promise.all(
      Array.from({ length: 12 }, () => makePerson(payload, [{ organization, roles: ['editor'] }])),
    )
    const contested = await makeSection(payload, office.editor, { report })
    const saves = people.map((person) =>
      saveSection(payload, person, contested, { heading: person.name, revision: 1 }),
    )
    const outcomes = await Promise.allSettled(saves)
    const winners = outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value] : [],
    )
    const codes = await Promise.all(
      saves.filter((_, index) => outcomes[index]?.status === 'rejected').map(codeOf),
    )
    expect(winners).toHaveLength(1)
    expect(codes).toEqual(Array.from({ length: 11 }, () => 'STALE'))
    const now = await payload.findByID({ collection: 'sections', id: contested.id, depth: 0 })
    expect(now).toMatchObject({ revision: 2, heading: winners[0]?.heading })
    expect(now.savedBy).toBe(winners[0]?.savedBy)
  })

  describe('who else has a document open', () => {
    let open: Section
    beforeAll(async () => {
      open = await makeSection(desk.payload, office.editor, { report })
    })

    const told = async (person: User | null, body: object) => {
      const path = `/sections/${open.id}/presence`
      return rest(desk.payload, person, { method: 'POST', path, body })
    }
    const othersSeenBy = async (person: User, page: string) => {
      const { status, body } = await told(person, { page })
      expect(status).toBe(200)
      return z
        .array(z.object({ name: z.string(), since: z.string(), hasUnsaved: z.boolean() }))
        .parse(body['others'])
    }
    const ageBy = (milliseconds: number, page: string) =>
      desk.payload.db.updateOne({
        collection: 'presences',
        where: { key: { contains: page } },
        data: { seenAt: new Date(Date.now() - milliseconds).toISOString() },
      })

    it('is told by name, since when and whether with unsaved text; of herself, that it is open twice', async () => {
      expect(await othersSeenBy(office.editor, 'page-one')).toEqual([])
      await told(colleague, { page: 'page-two', hasUnsaved: true })
      const [other, ...more] = await othersSeenBy(office.editor, 'page-one')
      expect(more).toEqual([])
      expect(other).toMatchObject({ name: '王芳', hasUnsaved: true })
      expect(Date.now() - Date.parse(other?.since ?? '')).toBeLessThan(60_000)
      const twice = await told(office.editor, { page: 'page-three' })
      expect(twice.body).toMatchObject({ isOpenTwice: true, revision: 1, savedBy: 'editor' })
    })

    it('a page that closes, or of which nothing is heard for a minute, counts no more', async () => {
      await told(colleague, { page: 'page-two', isLeaving: true })
      expect(await othersSeenBy(office.editor, 'page-one')).toEqual([])
      await told(colleague, { page: 'page-four' })
      await ageBy(61_000, 'page-four')
      expect(await othersSeenBy(office.editor, 'page-one')).toEqual([])
      const { totalDocs } = await desk.payload.count({
        collection: 'presences',
        where: { key: { contains: 'page-four' } },
      })
      expect(totalDocs).toBe(0)
    })

    it('whoever may not read the document learns nothing and is not told of', async () => {
      const stranger = (await makeOffice(desk.payload)).editor
      expect((await told(stranger, { page: 'page-strange' })).status).toBe(404)
      expect((await told(null, { page: 'page-of-nobody' })).status).toBe(403)
      expect((await told(office.editor, { page: '../../x' })).status).toBe(400)
      expect(await othersSeenBy(office.editor, 'page-one')).toEqual([])
      expect((await rest(desk.payload, office.editor, { path: '/presences' })).status).toBe(404)
    })

    it('is no write: no revision, no version, no event', async () => {
      const where = { parent: { equals: open.id } }
      const before = await countAll(desk.payload, 'audit-events')
      await told(office.editor, { page: 'page-one', hasUnsaved: true })
      const now = await desk.payload.findByID({ collection: 'sections', id: open.id })
      expect([now.revision, now.updatedAt]).toEqual([open.revision, open.updatedAt])
      expect((await desk.payload.countVersions({ collection: 'sections', where })).totalDocs).toBe(
        1,
      )
      expect(await countAll(desk.payload, 'audit-events')).toBe(before)
    })

    it('says when the content was purged, so that no browser brings it back', async () => {
      expect((await told(office.editor, { page: 'page-one' })).body).toMatchObject({
        purgedAt: null,
      })
      const body = { reason: '误录', extent: 'document' }
      const path = `/sections/${open.id}/purge`
      await rest(desk.payload, office.clearanceOfficer, { method: 'POST', path, body })
      await rest(desk.payload, office.signatory, { method: 'POST', path, body })
      const answer = await told(office.editor, { page: 'page-one' })
      expect(Date.parse(String(answer.body['purgedAt']))).toBeLessThanOrEqual(Date.now())
      expect(answer.body).toMatchObject({ revision: 2 })
    })
  })
})
