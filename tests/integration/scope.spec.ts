import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Attachment, Comment, Report, Section, User } from '../../src/payload-types.ts'
import { attach } from '../support/attach.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeOrganization } from '../support/makeOrganization.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'
import { revisionOf } from '../support/revisionOf.ts'

const COLLECTIONS = ['reports', 'sections', 'comments', 'attachments', 'editions'] as const

describe('scope: what a person sees follows from her organizations', () => {
  let desk: Desk
  let city: Office
  let bureau: Office
  let report: Report
  let section: Section
  let comment: Comment
  let file: Attachment
  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    city = await makeOffice(payload)
    bureau = await makeOffice(payload, { parent: city.organization.id, kind: 'department' })
    const organization = bureau.organization.id
    report = await makeReport(payload, bureau.editor, { organization })
    section = await makeSection(payload, bureau.editor, { report: report.id })
    file = await attach(payload, bureau.editor, report)
    comment = await payload.create({
      collection: 'comments',
      data: { text: '此处有误', about: { relationTo: 'sections', value: section.id } },
      overrideAccess: false,
      req: await requestOf(payload, bureau.reviewer),
    })
    await walkTo(payload, bureau, report, 'published')
  })
  afterAll(() => desk.close())

  const counts = async (person: User) => {
    const found = await Promise.all(
      COLLECTIONS.map(async (collection) =>
        desk.payload.count({
          collection,
          overrideAccess: false,
          disableErrors: true,
          req: await requestOf(desk.payload, person),
        }),
      ),
    )
    return found.map(({ totalDocs }) => totalDocs)
  }
  const member = (
    organization: string,
    scope: 'all' | 'own' | 'subordinates',
    roles: NonNullable<User['memberships']>[number]['roles'] = ['editor'],
  ) => makePerson(desk.payload, [{ organization, scope, roles }])

  it('a clerk of the organization finds its documents', async () => {
    expect(await counts(bureau.editor)).toEqual([1, 8, 1, 1, 1])
  })

  it('a clerk of another one finds none of them, of the superior one neither', async () => {
    const stranger = await member((await makeOrganization(desk.payload)).id, 'own')
    expect(await counts(stranger)).toEqual([0, 0, 0, 0, 0])
    expect(await counts(city.editor)).toEqual([0, 0, 0, 0, 0])
  })

  it('who holds no role and who is nobody finds nothing', async () => {
    const { payload } = desk
    expect(await counts(await makePerson(payload, []))).toEqual([0, 0, 0, 0, 0])
    for (const collection of [...COLLECTIONS, 'organizations', 'users', 'audit-events'] as const) {
      const answer = await rest(payload, null, { path: `/${collection}` })
      expect(answer).toMatchObject({ status: 403, body: { errors: [expect.anything()] } })
    }
  })

  it('a clerk of another one opens none of them by its id', async () => {
    const { payload } = desk
    const versions = await payload.findVersions({
      collection: 'sections',
      where: { parent: { equals: section.id } },
    })
    const paths = [
      `/reports/${report.id}`,
      `/reports/${report.id}/actions`,
      `/sections/${section.id}`,
      `/sections/${section.id}/actions`,
      `/comments/${comment.id}`,
      `/attachments/${file.id}`,
    ]
    const seen = await Promise.all(paths.map((path) => rest(payload, bureau.reviewer, { path })))
    expect(seen.map(({ status }) => status)).toEqual(paths.map(() => 200))
    const hidden = await Promise.all(paths.map((path) => rest(payload, city.reviewer, { path })))
    expect(hidden.map(({ status }) => status)).toEqual(paths.map(() => 404))
    for (const path of [
      `/sections/versions/${versions.docs[0]?.id}`,
      '/sections/versions/no-such-version',
      `/attachments/file/${file.filename}`,
    ]) {
      expect((await rest(payload, city.reviewer, { path })).status).toBe(403)
    }
  })

  it('a list of versions holds those of her organizations alone', async () => {
    const { payload } = desk
    const list = async (person: User) =>
      (await rest(payload, person, { path: '/sections/versions?limit=500' })).body['totalDocs']
    expect(await list(bureau.editor)).toBe(8)
    expect(await list(city.editor)).toBe(0)
  })

  it('a clerk of another one changes nothing, and is told nothing of what there is', async () => {
    const { payload } = desk
    const { editor } = city
    const update = { heading: '改', revision: section.revision }
    expect(await codeOf(saveSection(payload, editor, section, update))).toBe('NOT_FOUND')
    expect(await codeOf(makeSection(payload, editor, { report: report.id }))).toBe('NOT_FOUND')
    expect(await codeOf(attach(payload, editor, report))).toBe('NOT_FOUND')
    expect(await codeOf(transition(payload, editor, report, { transition: 'revise' }))).toBe(
      'NOT_FOUND',
    )
    for (const year of [report.year, report.year + 1]) {
      const organization = bureau.organization.id
      expect(await codeOf(makeEmptyReport(payload, editor, { organization, year }))).toBe(
        'NOT_PERMITTED',
      )
    }
  })

  it('subordinates: those below by however many steps, and not those beside or above', async () => {
    const { payload } = desk
    const office = await makeOrganization(payload, { parent: bureau.organization.id })
    expect(await counts(await member(city.organization.id, 'subordinates'))).toEqual([
      1, 8, 1, 1, 1,
    ])
    expect(await counts(await member(office.id, 'subordinates'))).toEqual([0, 0, 0, 0, 0])
    const province = await makeOrganization(payload)
    const req = { id: city.organization.id, data: { parent: province.id } }
    await payload.update({ collection: 'organizations', ...req })
    expect(await counts(await member(province.id, 'subordinates'))).toEqual([1, 8, 1, 1, 1])
  })

  it('all: every organization, with the roles of that membership alone', async () => {
    const { payload } = desk
    const reader = await makePerson(payload, [
      { organization: city.organization.id, scope: 'all', roles: ['reviewer'] },
      { organization: city.organization.id, roles: ['editor'] },
    ])
    expect(await counts(reader)).toEqual([1, 8, 1, 1, 1])
    const organization = bureau.organization.id
    expect(await codeOf(makeEmptyReport(payload, reader, { organization, year: 2018 }))).toBe(
      'NOT_PERMITTED',
    )
    await makeEmptyReport(payload, reader, { organization: city.organization.id, year: 2018 })
  })

  it('what was granted or taken away holds from the next request on', async () => {
    const { payload } = desk
    const clerk = await member(bureau.organization.id, 'own')
    const path = `/reports/${report.id}`
    expect((await rest(payload, clerk, { path })).status).toBe(200)
    await rest(payload, bureau.securityAdministrator, {
      method: 'PATCH',
      path: `/users/${clerk.id}`,
      body: {
        memberships: [{ organization: city.organization.id, roles: ['editor'] }],
        revision: await revisionOf(payload, 'users', clerk.id),
      },
    })
    expect((await rest(payload, clerk, { path })).status).toBe(404)
  })
})
