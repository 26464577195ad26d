import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/payload-types.ts'
import { createRecordReader } from '../../src/record/payloadReader.ts'
import { createPublicSchema } from '../../src/record/schema/createPublicSchema.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { randomQuery } from '../support/randomQuery.ts'
import { saveSection } from '../support/saveSection.ts'
import { serveRecord, type ServedRecord } from '../support/serveRecord.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

/** Stands only in what the public must not read. */
const SECRET = '未公开'

describe('queries of the record', () => {
  let desk: Desk
  let office: Office
  let served: ServedRecord
  let report: Report
  let known: readonly string[]

  const post = (body: string) =>
    fetch(served.url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  const ask = async (query: string) => {
    const response = await post(JSON.stringify({ query }))
    return { status: response.status, text: await response.text() }
  }

  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    office = await makeOffice(payload, { slug: 'taicang', name: '太仓市' })
    report = await makeReport(payload, office.editor, { organization: office.organization.id })
    await transition(payload, office.editor, report, { transition: 'submit' })
    await transition(payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: `${SECRET}的退回理由`,
    })
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, {
      transition: 'revise',
      reason: `${SECRET}的修订理由`,
    })
    const { docs } = await payload.find({
      collection: 'sections',
      where: { report: { equals: report.id } },
      depth: 0,
    })
    for (const section of docs) {
      await saveSection(payload, office.editor, section, {
        heading: `${SECRET}的标题`,
        revision: section.revision,
      })
    }
    served = await serveRecord(createRecordReader(payload))
    const cursors = /"cursor":"(\w+)"/.exec((await ask('{ reports { edges { cursor } } }')).text)
    known = [report.id, ...docs.map(({ id }) => id), cursors?.[1] ?? '']
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  describe('whoever asks whatever', () => {
    it('is answered or refused, never failed, and reads nothing of the desk', async () => {
      const root = createPublicSchema().getQueryType()
      if (!root) throw new Error('The schema has no query')
      const persons = [office.editor, office.reviewer].flatMap(({ id, email }) => [id, email])
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const query = randomQuery(draw, root, known)
          const { status, text } = await ask(query)
          expect([200, 400]).toContain(status)
          expect(text).not.toContain(SECRET)
          expect(persons.filter((each) => text.includes(each))).toEqual([])
          expect(text).not.toContain('INTERNAL')
        }),
        { numRuns: 400 },
      )
      expect(served.failures).toEqual([])
    })

    it('may send any body: it is refused as what it is', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.json(),
            fc.string({ unit: 'binary' }),
            fc.string().map((query) => JSON.stringify({ query })),
          ),
          async (body) => {
            expect([200, 400]).toContain((await post(body)).status)
          },
        ),
        { numRuns: 200 },
      )
      expect(served.failures).toEqual([])
    })
  })

  describe('the desk is not behind this door', () => {
    it.each([
      '{ Reports { docs { id workflowState } } }',
      '{ Report(id: "x") { id } }',
      '{ Sections { docs { heading } } }',
      '{ Users { docs { email } } }',
      '{ meUser { user { email } } }',
      '{ Editions { docs { snapshot } } }',
      '{ AuditEvents { docs { action } } }',
      '{ Settings { office { id } } }',
      '{ Access { canAccessAdmin } }',
      '{ versionsReports { docs { id } } }',
      '{ report(year: 2017) { workflowState revision contributions { person } } }',
      '{ report(year: 2017) { organization { id } } }',
      '{ keyInitiatives { nodes { figures { source } } } }',
    ])('%s is no query', async (query) => {
      const { status, text } = await ask(query)
      expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'INVALID_QUERY'])
    })

    it.each([
      'mutation { createReport(data: {}) { id } }',
      'mutation { transitionReport(id: "x", transition: "publish", revision: 1) { id } }',
      'mutation { loginUser(email: "a", password: "b") { token } }',
    ])('%s changes nothing', async (query) => {
      const { status, text } = await ask(query)
      expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'READ_ONLY'])
    })

    it('and the schema that tools are shown names nothing of it', async () => {
      const { text } = await ask(
        '{ __schema { types { name fields { name } inputFields { name } } } }',
      )
      expect(text).not.toMatch(/payload|workflow|version|user|draft|password|audit|snapshot/i)
    })
  })
})
