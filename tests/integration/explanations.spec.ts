import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { findingsOf } from '../support/findingsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusedWith } from '../support/refusedWith.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveReport } from '../support/saveReport.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { walkTo } from '../support/walkTo.ts'

const REASON = '照录原文，已核对来源。'

describe('an explanation', () => {
  let desk: Desk
  let office: Office

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const explanationsOf = async (report: Pick<Report, 'id'>) =>
    (await reportNow(desk.payload, report)).explanations ?? []

  let report: Report
  let year = 2008
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    await makeSection(desk.payload, office.editor, { report: report.id, text: '他说说明的的事。' })
  })
  const keyOf = async (check: string): Promise<string> =>
    (await findingsOf(desk.payload, office.editor, report)).findings.find(
      (finding) => finding.check === check,
    )?.key ?? ''

  it('is signed by whoever wrote it, and stays hers while another editor writes others', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const other = await makePerson(payload, [{ organization, roles: ['editor'] }])
    const key = await keyOf('WORD-CONFUSED')
    const forged = { key, text: REASON, person: other.id, at: '2001-01-01T00:00:00.000Z' }
    expect(
      (await saveReport(desk.payload, office.editor, report, { explanations: [forged] })).status,
    ).toBe(200)
    const [first] = await explanationsOf(report)
    expect(first).toMatchObject({ key, text: REASON, person: office.editor.id })
    expect(first?.at.slice(0, 4)).not.toBe('2001')

    await makeSection(payload, office.editor, {
      report: report.id,
      text: '截止2017年12月，已按装。',
    })
    const more = (await findingsOf(desk.payload, office.editor, report)).findings.find(
      ({ found }) => found === '按装',
    )
    const added = { key: more?.key, text: '专有名称。' }
    await saveReport(desk.payload, other, report, { explanations: [{ key, text: REASON }, added] })
    expect(await explanationsOf(report)).toMatchObject([first, { ...added, person: other.id }])
    const told = (await findingsOf(desk.payload, office.editor, report)).findings.find(
      (finding) => finding.key === key,
    )
    expect(told?.explanation).toEqual({
      text: REASON,
      person: office.editor.id,
      name: office.editor.name,
      at: first?.at,
    })
    await saveReport(desk.payload, other, report, { explanations: [{ key, text: '另有理由。' }] })
    expect(await explanationsOf(report)).toMatchObject([{ text: '另有理由。', person: other.id }])
  })

  it('is no content: hash and contributors stay', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const other = await makePerson(payload, [{ organization, roles: ['editor'] }])
    const before = await reportNow(payload, report)
    const { contentHash } = await findingsOf(desk.payload, office.editor, report)
    const key = await keyOf('WORD-CONFUSED')
    await saveReport(desk.payload, other, report, { explanations: [{ key, text: REASON }] })
    const after = await reportNow(payload, report)
    expect((await findingsOf(desk.payload, office.editor, report)).contentHash).toBe(contentHash)
    expect(after.contributions).toEqual(before.contributions)
    expect(after.revision).toBe(before.revision + 1)
  })

  it('survives a move of its text, falls with a changed one, and is dropped at the next save of others', async () => {
    const { payload } = desk
    const key = await keyOf('WORD-CONFUSED')
    await saveReport(desk.payload, office.editor, report, { explanations: [{ key, text: REASON }] })
    const sections = await sectionsOf(payload, report)
    const [first, last] = [sections.at(0), sections.at(-1)]
    if (!first || !last) throw new Error('The report has too few sections')
    await saveSection(payload, office.editor, last, {
      body: richText('正文。'),
      revision: last.revision,
    })
    await saveSection(payload, office.editor, first, {
      body: richText('首段。\n他说说明的的事。'),
      revision: first.revision,
    })
    const moved = (await findingsOf(desk.payload, office.editor, report)).findings.find(
      (finding) => finding.key === key,
    )
    expect(moved).toMatchObject({ where: { section: first.id }, explanation: { text: REASON } })

    const [now] = await sectionsOf(payload, report)
    await saveSection(payload, office.editor, first, {
      body: richText('这件事办完了了。'),
      revision: now?.revision ?? 0,
    })
    const { findings, counts } = await findingsOf(desk.payload, office.editor, report)
    expect(findings.map((finding) => finding.key)).not.toContain(key)
    expect(counts.warnings).toBeGreaterThan(0)
    expect(await explanationsOf(report)).toHaveLength(1)
    await saveReport(desk.payload, office.editor, report, { title: '新的标题' })
    expect(await explanationsOf(report)).toHaveLength(1)
    const present = await keyOf('WORD-CONFUSED')
    await saveReport(desk.payload, office.editor, report, {
      explanations: [
        { key, text: REASON },
        { key: present, text: REASON },
      ],
    })
    expect(await explanationsOf(report)).toMatchObject([{ key: present }])
  })

  it('is refused, with its place, where it is none, says nothing or is of no finding; nothing is written then', async () => {
    const key = await keyOf('WORD-CONFUSED')
    const before = await reportNow(desk.payload, report)
    const refused = async (explanations: unknown) =>
      refusedWith(
        await saveReport(desk.payload, office.editor, report, { title: '不应写入', explanations }),
      )
    const code = 'INVALID_EXPLANATIONS'
    const cases: readonly (readonly [unknown, readonly string[]])[] = [
      ['说明', ['explanations']],
      [[{ key }], ['explanations.0']],
      [[{ key, text: 5 }], ['explanations.0']],
      [
        [
          { key, text: REASON },
          { key, text: REASON },
        ],
        ['explanations.1'],
      ],
      [[{ key, text: ' 　 ' }], ['explanations.0.text']],
      [[{ key, text: '。。。！无。' }], ['explanations.0.text']],
      [[{ key, text: '长'.repeat(2001) }], ['explanations.0.text']],
      [
        [
          { key: 'T3-SUM/0', text: REASON },
          { key, text: '无' },
        ],
        ['explanations.0.key', 'explanations.1.text'],
      ],
    ]
    for (const [sent, fields] of cases) {
      expect(await refused(sent)).toEqual({ status: 422, code, fields })
    }
    expect(await reportNow(desk.payload, report)).toEqual(before)
  })

  it('is an editor’s, while the report is in draft, at the revision that she read', async () => {
    const { payload } = desk
    const explanations = [{ key: await keyOf('WORD-CONFUSED'), text: REASON }]
    const code = async (person: User, body: Readonly<Record<string, unknown>>) =>
      refusedWith(await saveReport(desk.payload, person, report, body)).code
    const { organization } = await makeOffice(payload)
    const outsider = await makePerson(payload, [
      { organization: organization.id, roles: ['editor'] },
    ])
    expect(await code(office.reviewer, { explanations })).toBe('NOT_PERMITTED')
    expect(await code(outsider, { explanations })).toBe('NOT_FOUND')
    expect(await code(office.editor, { explanations, revision: 0 })).toBe('STALE')
    expect(await code(office.editor, { explanations, revision: undefined })).toBe(
      'REVISION_REQUIRED',
    )
    await walkTo(payload, office, report, 'firstReview')
    expect(await code(office.editor, { explanations })).toBe('WRONG_STATE')
  })

  it('is kept with each version, and restoring a version takes none away', async () => {
    const { payload } = desk
    const key = await keyOf('WORD-CONFUSED')
    await saveReport(desk.payload, office.editor, report, { explanations: [{ key, text: REASON }] })
    const { docs } = await payload.findVersions({
      collection: 'reports',
      where: { parent: { equals: report.id } },
      sort: '-createdAt',
    })
    expect(docs[0]?.version.explanations).toMatchObject([{ key, text: REASON }])
    const oldest = docs.at(-1)
    const path = `/reports/versions/${String(oldest?.id)}`
    expect((await rest(payload, office.editor, { method: 'POST', path })).status).toBe(200)
    expect(await explanationsOf(report)).toMatchObject([{ key, text: REASON }])
  })
})
