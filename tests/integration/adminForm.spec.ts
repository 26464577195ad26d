import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

/** The admin's forms send a document back whole, as they read it, with what was changed in it. */
describe('a form that sends the whole document back', () => {
  let desk: Desk
  let office: Office
  let report: Report
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year: 2012 })
  })
  afterAll(() => desk.close())

  const readAndSave = async (person: User, path: string, change: object) => {
    const read = await rest(desk.payload, person, { path: `${path}?depth=1` })
    expect(read.status).toBe(200)
    const body = { ...read.body, ...change }
    return rest(desk.payload, person, { method: 'PATCH', path: `${path}?depth=0`, body })
  }

  it('saves a report, with what the system computed and the relations that it loaded in it', async () => {
    const saved = await readAndSave(office.editor, `/reports/${report.id}`, { title: '新的标题' })
    expect(saved).toMatchObject({
      status: 200,
      body: { doc: { title: '新的标题', revision: 2, workflowState: 'draft' } },
    })
  })

  it('saves a report that walked, was sent back, published and revised', async () => {
    const { payload } = desk
    await walkTo(payload, office, report, 'firstReview')
    await transition(payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '改',
      reopen: [],
    })
    const path = `/reports/${report.id}`
    expect(
      await readAndSave(office.editor, path, { indexNumber: '014184701/2018-00011' }),
    ).toMatchObject({ status: 200, body: { doc: { indexNumber: '014184701/2018-00011' } } })
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
    expect(await readAndSave(office.editor, path, { scope: 'own' })).toMatchObject({
      status: 200,
      body: { doc: { scope: 'own', workflowState: 'draft', publicState: 'public' } },
    })
  })

  it('saves a section, also below another and with a colleague assigned', async () => {
    const [first, second] = await sectionsOf(desk.payload, report)
    const path = `/sections/${second?.id}`
    const change = { heading: '新的标题', parent: first?.id, assignee: office.reviewer.id }
    expect(await readAndSave(office.editor, path, change)).toMatchObject({
      status: 200,
      body: { doc: { heading: '新的标题', parent: first?.id, revision: 2 } },
    })
    expect(await readAndSave(office.editor, path, { heading: '再改' })).toMatchObject({
      status: 200,
      body: { doc: { heading: '再改', parent: first?.id, revision: 3 } },
    })
  })

  it('saves parts with figures and registers, and what only the system writes of them stays', async () => {
    const { payload } = desk
    const post = (path: string, body: object) =>
      rest(payload, office.editor, { method: 'POST', path, body: { report: report.id, ...body } })
    const figure = { id: 'a', label: '办件', value: '23.6', unit: '万条', amount: '236000' }
    const initiative = await post('/key-initiatives', {
      title: '放管服改革',
      area: 'reform',
      responsible: office.organization.id,
      figures: [{ ...figure, text: '23.6万条' }],
    })
    const proposal = await post('/proposal-responses', {
      title: '办理结果',
      url: 'http://www.taicang.gov.cn/a.html',
      handledBy: [office.organization.id],
    })
    for (const [collection, { status, body }] of [
      ['key-initiatives', initiative],
      ['proposal-responses', proposal],
    ] as const) {
      expect([collection, status]).toEqual([collection, 201])
      const { id } = Object(body['doc'])
      const saved = await readAndSave(office.editor, `/${collection}/${id}`, { title: '新的标题' })
      expect(saved).toMatchObject({ status: 200, body: { doc: { title: '新的标题' } } })
    }
  })

  it('a state that was read before somebody acted is stale, not a forbidden field', async () => {
    const { payload } = desk
    const path = `/reports/${report.id}`
    const { body } = await rest(payload, office.editor, { path: `${path}?depth=1` })
    await transition(payload, office.editor, report, { transition: 'submit', changeNote: '更正' })
    await transition(payload, office.editor, report, { transition: 'recall' })
    const late = await rest(payload, office.editor, { method: 'PATCH', path, body })
    expect(late).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'STALE' } }] } })
  })

  it('saves an organization, an account and the settings by whom they fall to', async () => {
    const organization = `/organizations/${office.organization.id}`
    const named = await readAndSave(office.systemAdministrator, organization, { rank: 3 })
    expect(named).toMatchObject({ status: 200, body: { doc: { rank: 3 } } })
    const chain = { minimumPersons: 3 }
    const ruled = await readAndSave(office.securityAdministrator, organization, chain)
    expect(ruled).toMatchObject({ status: 200, body: { doc: { rank: 3, minimumPersons: 3 } } })
    const account = `/users/${office.editor.id}`
    const renamed = await readAndSave(office.systemAdministrator, account, { name: '李梅' })
    expect(renamed).toMatchObject({ status: 200, body: { doc: { name: '李梅' } } })
    const own = await readAndSave(office.editor, account, { name: '李小梅' })
    expect(own).toMatchObject({ status: 200, body: { doc: { name: '李小梅' } } })
    const path = '/globals/settings'
    const read = await rest(desk.payload, office.systemAdministrator, { path: `${path}?depth=1` })
    const settings = await rest(desk.payload, office.systemAdministrator, {
      method: 'POST',
      path,
      body: { ...read.body, office: office.organization.id },
    })
    expect(settings.status).toBe(200)
  })
})
