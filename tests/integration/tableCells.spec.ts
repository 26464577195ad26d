import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLClient } from 'graphql-request'
import type { Report } from '../../src/payload-types.ts'
import { createRecordReader } from '../../src/record/payloadReader.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { fillApplications } from '../support/fillApplications.ts'
import { makeBoundReport } from '../support/makeBoundReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { rest } from '../support/rest.ts'
import { serveRecord, type ServedRecord } from '../support/serveRecord.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const words = { reason: '含个人信息', explanation: '内容核实中，请稍后查阅。' }
const QUERY = `query($years: [Int!]) { tableCells(table: "t3", rows: ["received"], columns: ["total"], years: $years) {
  totalCount nodes { row column value report { year edition organization { slug } } } } }`

describe('cells of statutory tables over HTTP', () => {
  let desk: Desk
  let office: Office
  let served: ServedRecord
  let client: GraphQLClient
  const reports: Report[] = []

  const ask = async (variables: object = {}) =>
    Object(await client.request(QUERY, { ...variables })).tableCells.nodes.map(
      ({ value, report }: { value: string; report: { year: number; edition: number } }) =>
        `${report.year}@${report.edition} ${value}`,
    )
  const report = (place: number): Report => {
    const found = reports[place]
    if (!found) throw new Error('There are too few reports')
    return found
  }
  const seal = async (person: Office['publisher'], id: string) =>
    rest(desk.payload, person, { method: 'POST', path: `/editions/${id}/seal`, body: words })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload, { slug: 'taicang' })
    for (const year of [2021, 2022, 2023]) {
      reports.push((await makeBoundReport(desk.payload, office, year)).report)
    }
    for (const each of reports) await walkTo(desk.payload, office, each, 'published')
    served = await serveRecord(createRecordReader(desk.payload))
    client = new GraphQLClient(served.url)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  it('answer what was published, newest year first', async () => {
    expect(await ask()).toEqual(['2023@1 1066', '2022@1 1066', '2021@1 1066'])
    expect(await ask({ years: [2022] })).toEqual(['2022@1 1066'])
  })

  it('follow a correction: a draft changes nothing, the further edition does', async () => {
    const { payload } = desk
    await transition(payload, office.editor, report(2), { transition: 'revise', reason: '更正' })
    await fillApplications(payload, office.editor, { report: report(2).id, received: '1067' })
    expect(await ask({ years: [2023] })).toEqual(['2023@1 1066'])
    await walkTo(payload, office, report(2), 'published')
    expect(await ask({ years: [2023] })).toEqual(['2023@2 1067'])
  })

  it('of a report that is taken down are gone, and stay so when its edition is sealed', async () => {
    const { payload } = desk
    const asked = { transition: 'takeDown', ...words } as const
    await transition(payload, office.publisher, report(1), asked)
    expect(await ask()).toEqual(['2023@2 1067', '2021@1 1066'])
    const [edition] = await editionsOf(payload, report(1))
    await seal(office.publisher, edition?.id ?? '')
    expect(await seal(office.signatory, edition?.id ?? '')).toMatchObject({ status: 200 })
    expect(await ask()).toEqual(['2023@2 1067', '2021@1 1066'])
    expect(served.failures).toEqual([])
  })
})
