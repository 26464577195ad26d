import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Report, User } from '../../src/payload-types.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { findingsOf } from '../support/findingsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeOrganization } from '../support/makeOrganization.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusedWith } from '../support/refusedWith.ts'
import { rest } from '../support/rest.ts'
import { saveReport } from '../support/saveReport.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const BALANCED = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')
const LONG =
  '全县各单位通过门户网站集中公开了惠民政策的申报条件、办理流程和联系方式，并在便民服务中心设置查阅点，安排专人为前来咨询的群众逐项讲解，收到良好效果，全年接待来访群众三千余人次，均当场予以答复。'

describe('what checks are told', () => {
  let desk: Desk
  let office: Office

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  /** Imports a text as the report of an office, whatever organization its title names. */
  const importFor = async ({ organization, editor }: Office, text: string): Promise<Report> =>
    (await startImport(desk.payload, editor, { text, organization: organization.slug })).report

  describe('what stands beside a report', () => {
    it('is what others published, not what they write, nor what was taken down', async () => {
      const { payload } = desk
      const other = await makeOffice(payload)
      const year = 2013
      const theirs = await makeReport(payload, other.editor, {
        organization: other.organization.id,
        year,
      })
      await makeSection(payload, other.editor, { report: theirs.id, text: LONG })
      const mine = await makeOrganization(payload)
      const own = await makePerson(payload, [{ organization: mine.id, roles: ['editor'] }])
      const report = await makeReport(payload, own, { organization: mine.id, year })
      await makeSection(payload, own, { report: report.id, text: LONG })
      const similar = async () =>
        (await findingsOf(payload, own, report)).findings.filter(
          ({ check }) => check === 'SIMILAR-NEIGHBOUR',
        )
      expect(await similar()).toEqual([])
      await walkTo(payload, other, theirs, 'published')
      expect(await similar()).toMatchObject([
        { expected: `${other.organization.name}${year}年报告` },
      ])
      await transition(payload, other.publisher, theirs, {
        transition: 'takeDown',
        reason: '内容有误',
        explanation: '内容更新中',
      })
      expect(await similar()).toEqual([])
    })

    it('is, for a whole area, the sum of those below once all of them are published', async () => {
      const { payload } = desk
      const county = await makeOffice(payload)
      const towns = [
        await makeOffice(payload, { parent: county.organization.id, kind: 'town' }),
        await makeOffice(payload, { parent: county.organization.id, kind: 'town' }),
      ]
      const whole = await importFor(county, BALANCED)
      const sums = async () =>
        (await findingsOf(payload, county.editor, whole)).findings.filter(
          ({ check }) => check === 'T-CONSOLIDATED',
        )
      const [first, second] = towns
      if (!first || !second) throw new Error('too few towns')
      const publish = async (town: Office, text: string) => {
        const report = await importFor(town, text)
        await saveReport(desk.payload, town.editor, report, { scope: 'own' })
        await walkTo(payload, town, report, 'published')
      }
      await publish(first, BALANCED)
      expect(await sums()).toEqual([])
      await publish(second, BALANCED)
      expect(await sums()).toContainEqual(
        expect.objectContaining({ where: { table: 't2', row: 'licences', column: 'decisions' } }),
      )
    })
  })

  describe('what an office sets', () => {
    const settings = async (person: User, data: Readonly<Record<string, unknown>>) => {
      const { revision } = await desk.payload.findGlobal({ slug: 'settings', depth: 0 })
      const body = { revision: revision ?? 0, ...data }
      return rest(desk.payload, person, { method: 'POST', path: '/globals/settings', body })
    }
    const rows = async () =>
      (await desk.payload.findGlobal({ slug: 'settings', depth: 0 })).lexicon ?? []

    it('begins with the lexicon and the deductions of the product', async () => {
      const { lexicon, deductions, checkDeductions } = await desk.payload.findGlobal({
        slug: 'settings',
      })
      expect(lexicon).toContainEqual(
        expect.objectContaining({
          kind: 'confused',
          written: '布署',
          meant: '部署',
          notAfter: ['公'],
        }),
      )
      expect(deductions).toMatchObject({ repetitive: { points: 5, most: 10 } })
      expect(checkDeductions).toMatchObject([{ check: 'REFERENCE-CLOSED', points: 2 }])
    })

    it('a broken entry of the lexicon is refused by its number and its word, and nothing is changed', async () => {
      const before = await rows()
      const broken = [
        { kind: 'confused', written: '公开', meant: '公开' },
        { kind: 'mayRepeat', written: '逐一', meant: '逐个' },
        { kind: 'punctuation', written: '，；', meant: '' },
      ]
      const answer = await settings(office.systemAdministrator, { lexicon: [...before, ...broken] })
      const at = before.length
      expect(refusedWith(answer)).toEqual({
        status: 422,
        code: 'INVALID_LEXICON',
        fields: [`lexicon.${at}`, `lexicon.${at + 1}`, `lexicon.${at + 2}.meant`],
      })
      expect(JSON.stringify(answer.body)).toContain(`第${at + 1}条“公开”`)
      expect((await rows()).map(({ written }) => written)).toEqual(
        before.map(({ written }) => written),
      )
    })

    it('counts at the next look: a word, a document that is not public, the points', async () => {
      const { payload } = desk
      const organization = await makeOrganization(payload)
      const editor = await makePerson(payload, [
        { organization: organization.id, roles: ['editor'] },
      ])
      const report = await makeReport(payload, editor, {
        organization: organization.id,
        year: 2012,
      })
      const text = '按照《内部督查通报》要求，开展晒权工作。'
      await makeSection(payload, editor, { report: report.id, text })
      const told = () => findingsOf(payload, editor, report)
      expect((await told()).findings).toEqual([])
      const answer = await settings(office.systemAdministrator, {
        lexicon: [...(await rows()), { kind: 'confused', written: '晒权', meant: '公开权力清单' }],
        notPublic: ['内部督查通报'],
        checkDeductions: [{ check: 'REFERENCE-CLOSED', points: 3, most: 6 }],
      })
      expect(answer.status).toBe(200)
      const { findings, deduction } = await told()
      expect(findings.map(({ check, found }) => [check, found])).toEqual([
        ['WORD-CONFUSED', '晒权工作'],
        ['REFERENCE-CLOSED', '《内部督查通报》'],
      ])
      expect(deduction.before.total).toBe(3.5)
    })

    it('is set by a system administrator alone', async () => {
      expect((await settings(office.editor, { notPublic: [] })).status).toBe(403)
    })
  })
})
