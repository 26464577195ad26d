import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLClient } from 'graphql-request'
import type { Report, Section } from '../../src/payload-types.ts'
import { createRecordReader } from '../../src/record/payloadReader.ts'
import { hashOf } from '../../src/record/snapshot/contentHash.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { serveRecord, type ServedRecord } from '../support/serveRecord.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

// One walk through a report's life: each test goes on where the one before it stopped.
describe('what the public reads', () => {
  let desk: Desk
  let office: Office
  let served: ServedRecord
  let client: GraphQLClient
  let report: Report

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload, { slug: 'taicang', name: '太仓市' })
    report = await makeReport(desk.payload, office.editor, { organization: office.organization.id })
    served = await serveRecord(createRecordReader(desk.payload))
    client = new GraphQLClient(served.url)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    Object(await client.request(query, variables))

  const firstSection = async (): Promise<Section> => {
    const { docs } = await desk.payload.find({
      collection: 'sections',
      where: { report: { equals: report.id } },
      sort: 'order',
      limit: 1,
      depth: 0,
    })
    const [section] = docs
    if (!section) throw new Error('no section')
    return section
  }

  const editionRow = async (number: number) => {
    const { docs } = await desk.payload.find({
      collection: 'editions',
      where: { key: { equals: `${report.id}:${number}` } },
      depth: 0,
    })
    const [row] = docs
    if (!row) throw new Error(`no edition ${number}`)
    return row
  }

  const SHOWN = `query($edition: Int) { report(organization: "taicang", year: 2017, edition: $edition) {
    id title edition isLatest contentHash organization { slug name kind }
    sections { id number heading body { html text } } changeHistory { edition kind note } } }`

  it('is nothing while a report is on the desk, whatever its state', async () => {
    await walkTo(desk.payload, office, report, 'signed')
    expect(await ask(SHOWN)).toEqual({ report: null })
    expect(
      await ask('{ reports { totalCount } changes { totalCount } organizations { totalCount } }'),
    ).toEqual({
      reports: { totalCount: 0 },
      changes: { totalCount: 0 },
      organizations: { totalCount: 0 },
    })
  })

  it('is the report as it was signed, from the moment it is published', async () => {
    await transition(desk.payload, office.publisher, report, { transition: 'publish' })
    const { report: shown } = await ask(SHOWN)
    expect(shown).toMatchObject({
      id: report.id,
      title: '太仓市2017年政府信息公开工作年度报告',
      edition: 1,
      isLatest: true,
      organization: { slug: 'taicang', name: '太仓市', kind: 'GOVERNMENT' },
    })
    expect(shown.sections).toHaveLength(7)
    expect(shown.sections[0]).toMatchObject({
      number: '一、',
      heading: '总体情况',
      body: { html: '<p>正文。</p>', text: '正文。' },
    })
  })

  it('comes by each query of its own, and for the office itself once it is set', async () => {
    const { id } = await firstSection()
    const query = `query($id: ID!) { section(id: $id) { heading report { edition } }
      reports(years: [2017]) { nodes { id } } organizations { nodes { slug } } report(year: 2017) { id } }`
    expect(await ask(query, { id })).toEqual({
      section: { heading: '总体情况', report: { edition: 1 } },
      reports: { nodes: [{ id: report.id }] },
      organizations: { nodes: [{ slug: 'taicang' }] },
      report: null,
    })
    await desk.payload.updateGlobal({
      slug: 'settings',
      data: { office: office.organization.id },
    })
    expect(await ask('{ report(year: 2017) { id } }')).toEqual({ report: { id: report.id } })
  })

  it('does not change while the next edition is written, reviewed and signed', async () => {
    const before = await ask(SHOWN)
    await transition(desk.payload, office.editor, report, { transition: 'revise', reason: '更正' })
    const section = await firstSection()
    await saveSection(desk.payload, office.editor, section, {
      heading: '改过的总体情况',
      body: richText('改过的正文。'),
      revision: section.revision,
    })
    expect(await ask(SHOWN)).toEqual(before)
    await walkTo(desk.payload, office, report, 'signed')
    expect(await ask(SHOWN)).toEqual(before)
  })

  it('is the second edition once that is published, and the first one still by its number', async () => {
    await transition(desk.payload, office.publisher, report, { transition: 'publish' })
    const { report: second } = await ask(SHOWN)
    expect(second).toMatchObject({ edition: 2, isLatest: true })
    expect(second.sections[0]).toMatchObject({
      heading: '改过的总体情况',
      body: { html: '<p>改过的正文。</p>' },
    })
    expect(second.changeHistory).toMatchObject([
      { edition: 1, kind: 'PUBLISHED' },
      { edition: 2, kind: 'CORRECTED', note: '更正一处数据。' },
    ])
    const { report: first } = await ask(SHOWN, { edition: 1 })
    expect(first).toMatchObject({ edition: 1, isLatest: false })
    expect(first.sections[0]).toMatchObject({ heading: '总体情况' })
    expect(first.sections.map(({ id }: Section) => id)).toEqual(
      second.sections.map(({ id }: Section) => id),
    )
  })

  it('has a hash that anyone who holds the row can compute from its snapshot', async () => {
    for (const number of [1, 2]) {
      const row = await editionRow(number)
      const { report: shown } = await ask(SHOWN, { edition: number })
      expect(hashOf(row.snapshot)).toBe(row.contentHash)
      expect(shown.contentHash).toBe(row.contentHash)
    }
  })

  it('is chained: each edition names the hash of the one before and the head of the audit', async () => {
    const [first, second] = [await editionRow(1), await editionRow(2)]
    expect(first.previousHash ?? null).toBeNull()
    expect(second.previousHash).toBe(first.contentHash)
    const { docs: events } = await desk.payload.find({
      collection: 'audit-events',
      sort: 'sequence',
      pagination: false,
      depth: 0,
    })
    const published = events.findLast(({ action }) => action === 'report.publish')
    expect(second.auditHead).toBe(published?.previousHash)
  })

  it('is told as changes, oldest first', async () => {
    const { changes } = await ask('{ changes { nodes { edition kind report { id } } } }')
    expect(changes.nodes).toEqual([
      { edition: 1, kind: 'PUBLISHED', report: { id: report.id } },
      { edition: 2, kind: 'CORRECTED', report: { id: report.id } },
    ])
  })

  it('goes at once where a notice covers it, also for an instance that had read it before', async () => {
    const data = {
      key: `${report.id}:takenDown:2`,
      report: report.id,
      organization: office.organization.id,
      kind: 'takenDown',
      throughEdition: 2,
      at: new Date().toISOString(),
      reason: '数据有误',
      explanation: '正在核实。',
    } as const
    const req = await requestOf(desk.payload, null)
    await desk.payload.create({ collection: 'notices', data, depth: 0, req })
    const { report: shown } = await ask(
      '{ report(year: 2017) { edition title notice { kind explanation } sections { id } } }',
    )
    expect(shown).toEqual({
      edition: 2,
      title: '太仓市2017年政府信息公开工作年度报告',
      notice: { kind: 'TAKEN_DOWN', explanation: '正在核实。' },
      sections: [],
    })
    expect(served.failures).toEqual([])
  })
})
