import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSection } from '../support/makeSection.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'

/** How long they save, in seconds; a real trial takes 20 and more. */
const SECONDS = Number(process.env['MANY_SAVES_SECONDS'] ?? 3)
const PEOPLE = 32

const openFiles = () => readdirSync('/proc/self/fd').length

interface Count {
  readonly id: string
  readonly saves: number
  readonly slowest: number
}

describe('an office at work', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const saveUntil = async (id: string, end: number): Promise<Count> => {
    let revision = 1
    let slowest = 0
    while (Date.now() < end) {
      const start = Date.now()
      const saved = await desk.payload.update({
        collection: 'sections',
        id,
        data: { body: richText(`第${revision}稿`), revision },
        depth: 0,
        overrideAccess: false,
        req: await requestOf(desk.payload, office.editor),
      })
      slowest = Math.max(slowest, Date.now() - start)
      revision = saved.revision
    }
    return { id, saves: revision - 1, slowest }
  }

  it(`${PEOPLE} people save different sections for ${SECONDS} s: nobody is refused, nothing is lost`, async () => {
    const { payload } = desk
    const organization = office.organization.id
    const report = await makeEmptyReport(payload, office.editor, { organization, year: 2017 })
    const sections = []
    for (let count = 0; count < PEOPLE; count += 1) {
      sections.push(await makeSection(payload, office.editor, { report: report.id }))
    }
    const before = openFiles()
    const end = Date.now() + SECONDS * 1000
    const counts = await Promise.all(sections.map(({ id }) => saveUntil(id, end)))

    for (const { id, saves } of counts) {
      const { totalDocs } = await payload.countVersions({
        collection: 'sections',
        where: { parent: { equals: id } },
      })
      const { revision, body } = await payload.findByID({ collection: 'sections', id, depth: 0 })
      expect({ revision, versions: totalDocs }).toEqual({
        revision: saves + 1,
        versions: saves + 1,
      })
      expect(body).toMatchObject(richText(`第${saves}稿`))
    }
    const total = counts.reduce((sum, { saves }) => sum + saves, 0)
    process.stdout.write(
      `${desk.engine}: ${total} saves in ${SECONDS} s, slowest ${Math.max(...counts.map(({ slowest }) => slowest))} ms, ` +
        `open files ${before} → ${openFiles()}\n`,
    )
    expect(total).toBeGreaterThanOrEqual(PEOPLE)
  })
})
