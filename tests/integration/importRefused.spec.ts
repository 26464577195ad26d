import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countEverything } from '../fixtures/import/countEverything.ts'
import { makeEditor } from '../fixtures/import/makeEditor.ts'
import { reportText } from '../fixtures/import/reportText.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { refusalOf } from '../support/refusalOf.ts'

describe('an import that is refused leaves nothing behind', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())

  let office: Office
  let text: string
  beforeAll(async () => {
    office = await makeOffice(desk.payload)
    text = reportText(office.organization.name)
  })

  const refused = async (attempt: () => Promise<unknown>) => {
    const before = await countEverything(desk.payload)
    const refusal = await refusalOf(attempt())
    expect(await countEverything(desk.payload)).toEqual(before)
    return refusal
  }

  it('for nobody, for who does not write, and for an editor of another organization', async () => {
    const other = await makeEditor(desk.payload)
    for (const person of [null, office.reviewer, office.systemAdministrator, other.editor]) {
      const refusal = await refused(() => startImport(desk.payload, person, { text }))
      expect([refusal.status, refusal.code]).toEqual([403, 'NOT_PERMITTED'])
    }
  })

  it('of an organization that is not registered, by name and by slug', async () => {
    const byName = () => startImport(desk.payload, office.editor, { text: reportText('无名市') })
    expect(await refused(byName)).toMatchObject({ status: 422, code: 'UNKNOWN_ORGANIZATION' })
    const bySlug = () => startImport(desk.payload, office.editor, { text, organization: 'nowhere' })
    expect(await refused(bySlug)).toMatchObject({ status: 422, code: 'UNKNOWN_ORGANIZATION' })
  })

  it('of an organization whose name two have, unless its slug says which', async () => {
    const one = await makeEditor(desk.payload, { name: '同名市' })
    const another = await makeEditor(desk.payload, { name: '同名市' })
    const request = { text: one.text }
    const attempt = () => startImport(desk.payload, one.editor, request)
    expect(await refused(attempt)).toMatchObject({ status: 422, code: 'AMBIGUOUS_ORGANIZATION' })
    const organization = another.organization.slug
    expect(
      await startImport(desk.payload, another.editor, { ...request, organization }),
    ).toMatchObject({ outcome: 'imported', report: { organization: another.organization.id } })
  })

  it('of what is no report, with every reason', async () => {
    const attempt = () => startImport(desk.payload, office.editor, { text: '一篇别的文章' })
    const { status, code, refusals } = await refused(attempt)
    expect([status, code, refusals.length]).toEqual([422, 'NOT_A_REPORT', 2])
  })

  it('in the middle of the writing', async () => {
    const broken = text.replace('今后，我市将', '今后\uD800，我市将')
    const attempt = () => startImport(desk.payload, office.editor, { text: broken })
    expect(await refused(attempt)).toMatchObject({ code: 'CONTENT_NOT_ALLOWED' })
    expect(await startImport(desk.payload, office.editor, { text })).toMatchObject({
      outcome: 'imported',
    })
  })

  it('of other content than the report that is there', async () => {
    await startImport(desk.payload, office.editor, { text })
    const others = [text.replace('65件', '64件'), text.replace('概述', '总述'), `${text}\n七、附件`]
    for (const other of others) {
      const attempt = () => startImport(desk.payload, office.editor, { text: other })
      expect(await refused(attempt)).toMatchObject({ status: 409, code: 'ALREADY_EXISTS' })
    }
  })

  it('beside a report that was written by hand', async () => {
    const { organization, editor, text: same } = await makeEditor(desk.payload)
    await makeReport(desk.payload, editor, { organization: organization.id })
    const attempt = () => startImport(desk.payload, editor, { text: same })
    expect(await refused(attempt)).toMatchObject({ status: 409, code: 'ALREADY_EXISTS' })
  })
})
