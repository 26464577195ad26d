import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { createReport } from './createReport.ts'
import { editionsOf } from './editionsOf.ts'
import { makeOffice, type Office } from './makeOffice.ts'
import { makePerson } from './makePerson.ts'
import { makeReportInParts } from './makeReportInParts.ts'
import { makeSmallReport } from './makeSmallReport.ts'
import { richText } from './richText.ts'
import { saveSection } from './saveSection.ts'
import { sectionsOf } from './sectionsOf.ts'
import { tablesOf } from './tablesOf.ts'
import { transition } from './transition.ts'
import { walkTo } from './walkTo.ts'

/** An office whose documents stand where the acts of two people, and what is rare on a page, begin. */
export interface ActsWorld {
  readonly office: Office
  /** Who has yet to change her first password. */
  readonly newcomer: User
  /** An edition that was corrected since, and the report it is of. */
  readonly corrected: string
  /** A report under review for the second time. */
  readonly again: string
  /** A section of a draft, in which something stands that must not. */
  readonly section: string
  /** A table of which a row was filled in from last year’s edition. */
  readonly filled: string
  /** A section of a report whose parts are reviewed by themselves. */
  readonly part: string
}

const rewrite = async (payload: Payload, office: Office, report: string, text: string) => {
  const [section] = await sectionsOf(payload, { id: report })
  if (!section) throw new Error('The report has no section')
  const { revision } = section
  await saveSection(payload, office.editor, section, { body: richText(text), revision })
  return section.id
}

const makeFilledTable = async (payload: Payload, office: Office): Promise<string> => {
  const { editor, organization } = office
  const balanced = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')
  const text = balanced.replaceAll('东湖县', organization.name)
  const { report: last } = await startImport(payload, editor, { text })
  await walkTo(payload, office, last, 'published')
  const id = await createReport(payload, editor, { organization: organization.id, year: 2023 })
  const table = (await tablesOf(payload, { id })).find((each) => each.table === 't3')
  if (!table) throw new Error('The report has no table of applications')
  return table.id
}

/** Makes the office and brings each document to where its test begins. */
export const makeActsWorld = async (payload: Payload): Promise<ActsWorld> => {
  const office = await makeOffice(payload, { name: '东湖县' })
  const organization = office.organization.id
  const small = (year: number) => makeSmallReport(payload, office.editor, { organization, year })

  const published = await small(2014)
  await rewrite(payload, office, published.id, '联系人住址：梧桐巷十七号。')
  await walkTo(payload, office, published, 'published')
  await transition(payload, office.editor, published, { transition: 'revise', reason: '更正' })
  await rewrite(payload, office, published.id, '联系地址：市民中心。')
  await walkTo(payload, office, published, 'published')
  const [corrected] = await editionsOf(payload, published)

  const again = await small(2015)
  await walkTo(payload, office, again, 'clearance')
  const sendBack = { transition: 'sendBack', reason: '数字有误' } as const
  await transition(payload, office.clearanceOfficer, again, sendBack)
  await rewrite(payload, office, again.id, '全年主动公开政府信息四条，另有一条更正。')
  await walkTo(payload, office, again, 'firstReview')

  const draft = await small(2016)
  const filled = await makeFilledTable(payload, office)
  const newcomer = await makePerson(payload, [{ organization, roles: ['editor'] }], '新同事')
  const mustChange = { mustChangePassword: true }
  await payload.db.updateOne({ collection: 'users', id: newcomer.id, data: mustChange })
  const { other } = await makeReportInParts(payload, office, 2017)
  return {
    office,
    newcomer,
    corrected: corrected?.id ?? '',
    again: again.id,
    section: await rewrite(payload, office, draft.id, '这里误录了不应记录的内容。'),
    filled,
    part: other.id,
  }
}
