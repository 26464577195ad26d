import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Language } from '../../src/domain/localized.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { rest } from '../support/rest.ts'
import { transition } from '../support/transition.ts'

describe('a report in a stage that nobody may pass', () => {
  let desk: Desk
  let office: Office
  let writer: User
  let report: Report

  const passOf = async (person: User, language: Language = 'zh') => {
    const path = `/reports/${report.id}/actions`
    const { body } = await rest(desk.payload, person, { path, language })
    const actions: unknown = body['actions']
    if (!Array.isArray(actions)) throw new Error(JSON.stringify(body))
    return JSON.stringify(
      actions.find((each) => Reflect.get(Object(each), 'transition') === 'pass'),
    )
  }
  const setRoles = (person: User, roles: ('editor' | 'reviewer')[]) =>
    desk.payload.update({
      collection: 'users',
      id: person.id,
      data: { memberships: [{ organization: office.organization.id, roles, scope: 'own' }] },
      depth: 0,
      overrideAccess: true,
    })

  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    const { payload } = desk
    office = await makeOffice(payload)
    const organization = office.organization.id
    writer = await makePerson(payload, [{ organization, roles: ['editor', 'reviewer'] }])
    report = await makeReport(payload, office.editor, { organization })
    await makeSection(payload, writer, { report: report.id })
    await transition(payload, office.editor, report, { transition: 'submit' })
  })

  it('somebody is left as long as one who holds the role did not contribute', async () => {
    expect(await passOf(office.editor)).not.toContain('somebodyMayPass')
  })

  it('everybody is told whom to ask, in her language, once the last one has left', async () => {
    await setRoles(office.reviewer, ['editor'])
    for (const person of [office.editor, writer, office.publisher]) {
      const told = await passOf(person)
      expect(told).toContain('"guard":"somebodyMayPass"')
      expect(told).toContain('securityAdministrator')
      expect(told).toContain('"allowed":false')
    }
    expect(await passOf(writer, 'en')).toContain('Nobody left who may pass this')
    await setRoles(office.reviewer, ['reviewer'])
    expect(await passOf(writer)).not.toContain('somebodyMayPass')
  })

  it('who holds the role elsewhere does not count, who holds it over the organization does', async () => {
    const { payload } = desk
    await setRoles(office.reviewer, ['editor'])
    const other = await makeOffice(payload)
    expect(await passOf(office.editor)).toContain('somebodyMayPass')
    const organization = other.organization.id
    await makePerson(payload, [{ organization, roles: ['reviewer'], scope: 'all' }])
    expect(await passOf(office.editor)).not.toContain('somebodyMayPass')
  })
})
