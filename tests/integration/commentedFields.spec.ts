import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { fillApplications } from '../support/fillApplications.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSection } from '../support/makeSection.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'

describe('a comment on one field of a document', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  const comment = (person: User, body: object) =>
    rest(desk.payload, person, { method: 'POST', path: '/comments?depth=0', body })
  const told = async (collection: 'sections' | 'statistical-tables', id: string) => {
    const { loadComments } = await import('../../src/admin/comments/loadComments.ts')
    return loadComments(await requestOf(desk.payload, office.editor), { collection, id })
  }

  it('names the field, keeps what stood there and tells when it was changed; words are suggested for it', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const report = await makeSmallReport(payload, office.editor, { organization, year: 2021 })
    const { id, heading, revision } = await makeSection(payload, office.editor, {
      report: report.id,
    })
    const on = {
      ...{ about: { relationTo: 'sections', value: id }, field: 'heading', text: '与目录不一致' },
    }
    const remark = await comment(office.reviewer, on)
    expect(remark.body).toMatchObject({ doc: { field: 'heading', quote: heading } })
    const replacement = '主动公开情况'
    const suggested = await comment(office.reviewer, { ...on, kind: 'suggestion', replacement })
    const shown = async () =>
      (await told('sections', id))?.threads.map(({ field, quote, isQuoteThere }) => [
        ...[field?.label, quote, isQuoteThere],
      ])
    expect(await shown()).toEqual([
      ['标题', heading, true],
      ['标题', heading, true],
    ])

    const path = `/comments/${Object(suggested.body['doc']).id}/accept`
    const accepted = await rest(payload, office.editor, {
      ...{ method: 'POST', path, body: { revision } },
    })
    expect(accepted.status).toBe(200)
    const now = await payload.findByID({ collection: 'sections', id, depth: 0 })
    expect(now.heading).toBe(replacement)
    expect((await shown())?.[0]).toEqual(['标题', heading, false])
  })

  it('may be about a cell of a statutory table, told by its row and column', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const report = await makeSmallReport(payload, office.editor, { organization, year: 2022 })
    const given = { report: report.id, received: '66' }
    const { id } = await fillApplications(payload, office.editor, given)
    const about = { relationTo: 'statistical-tables', value: id }
    const field = 'cells.received.total'
    const { body } = await comment(office.reviewer, { about, field, text: '与正文不符' })
    expect(body).toMatchObject({ doc: { quote: '66', range: { from: 0, to: 2 } } })
    const record = await told('statistical-tables', id)
    const label = '一、本年新收政府信息公开申请数量 · 总计'
    expect(record?.threads).toMatchObject([{ field: { path: field, label }, isQuoteThere: true }])
    expect(record?.fields).toHaveLength(175)
  })
})
