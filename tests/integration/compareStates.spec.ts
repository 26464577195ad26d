import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { BlockChange } from '../../src/domain/compare/BlockChange.ts'
import type { KeyInitiative, Report, Section, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { boundBody } from '../support/boundNumber.ts'
import { makeBoundReport, RECEIVED } from '../support/makeBoundReport.ts'
import { figureOf } from '../support/makeInitiative.ts'
import { makeSection } from '../support/makeSection.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { codeIn } from '../support/codeIn.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'
import { written } from '../support/written.ts'

const head = z
  .object({ revision: z.number(), at: z.iso.datetime(), transition: z.string().nullable() })
  .nullable()
const told = z.object({ state: z.string(), name: z.string().nullable(), head })
const answered = z.object({
  from: told,
  to: told,
  states: z.array(told),
  documents: z.array(
    z.object({
      id: z.string(),
      change: z.string(),
      fields: z.array(z.object({ label: z.string(), blocks: z.array(z.custom<BlockChange>()) })),
    }),
  ),
})

describe('two states of a document compared', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let section: Section
  let initiative: KeyInitiative

  const ask = (path: string, person: User | null = office.reviewer) =>
    rest(desk.payload, person, { path })
  const compare = async (path: string, person?: User) => {
    const { status, body } = await ask(path, person)
    expect(status).toBe(200)
    const { documents, ...states } = answered.parse(body)
    return {
      ...states,
      told: documents.map(({ id, change, fields }) => [
        id,
        change,
        ...fields.map(({ label, blocks }) => [label, ...written(blocks)]),
      ]),
    }
  }
  const ofSection = (query: string) => compare(`/sections/${section.id}/compare?${query}`)
  const ofReport = (query: string) => compare(`/reports/${report.id}/compare?${query}`)
  const refused = async (path: string, person?: User | null) => {
    const answer = await ask(path, person)
    return [answer.status, codeIn(answer)]
  }

  /** A report that was published with 65, sent into a correction, and says 66 in a text that nobody saved since. */
  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    office = await makeOffice(payload)
    ;({ report, section, initiative } = await makeBoundReport(payload, office, 2021))
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, { transition: 'revise', reason: '数据有误' })
    await rest(payload, office.editor, {
      method: 'PATCH',
      path: `/key-initiatives/${initiative.id}`,
      body: { revision: 1, figures: [figureOf('online', 66)] },
    })
  })
  afterAll(() => desk.close())

  it('each bound number is printed as it was then, though the text itself was not saved', async () => {
    const { from, to, told: changes } = await ofSection('from=published&to=now')
    expect(changes).toEqual([
      [section.id, 'kept', ['正文', '~ 收到网络申请{65件→66件 bound}，共1066件。']],
    ])
    expect(from.head?.revision).toBe(to.head?.revision)
    const figure = await compare(`/key-initiatives/${initiative.id}/compare?from=published&to=now`)
    expect(JSON.stringify(figure.told)).toContain('{65件→66件}')
  })

  it('a report with every part of it, since it was published and since one’s own pass', async () => {
    const changed = [
      [report.id, 'kept', ['更正说明', '- [-更正一处数据。]']],
      [section.id, 'kept', expect.anything()],
      [
        initiative.id,
        'kept',
        ['数据 · 网络申请 · 数值', '~ {65→66}'],
        ['数据 · 网络申请 · 换算值', '~ {65→66}'],
        ['数据 · 网络申请 · 原文', '~ {65件→66件}'],
      ],
    ]
    expect((await ofReport('from=published&to=now')).told).toEqual(changed)
    const usual = await ofReport('')
    expect(usual.from).toMatchObject({
      state: 'pass',
      name: 'reviewer',
      head: { transition: 'pass' },
    })
    expect(usual.told).toEqual(changed)
    const unchanged = await ofReport('from=published&to=submitted')
    expect(unchanged).toMatchObject({
      from: { name: 'publisher', head: { transition: 'publish' } },
      to: { name: 'editor', head: { transition: 'submit' } },
      told: [],
    })
  })

  it('any two versions, each with who made it and when', async () => {
    const body = boundBody(
      '本年收到',
      { initiative: initiative.id, figure: 'online' },
      '，共',
      RECEIVED,
      '件。',
    )
    const { revision } = await saveSection(desk.payload, office.editor, section, {
      body,
      revision: section.revision,
    })
    const { states } = await ofSection('')
    const versions = states.filter(({ state }) => state.startsWith('version:'))
    expect(versions.map((each) => [each.head?.revision, each.name])).toEqual(
      Array.from({ length: revision }, (_, at) => [revision - at, 'editor']),
    )
    const [newest, before] = versions
    const { from, to, told: changes } = await ofSection(`from=${before?.state}&to=${newest?.state}`)
    expect([from.name, from.head?.revision, to.head?.revision]).toEqual([
      'editor',
      revision - 1,
      revision,
    ])
    expect(changes).toEqual([
      [
        section.id,
        'kept',
        ['正文', expect.stringMatching(/^~ \[-收到网络申请\]\[\+本年收到\]|^~ \[\+本年\]收到/)],
      ],
    ])
    const ofWhole = (await ofReport('')).states.map((each) => [each.head?.transition, each.name])
    expect(ofWhole).toEqual(
      expect.arrayContaining([
        ['submit', 'editor'],
        ['pass', 'signatory'],
        ['publish', 'publisher'],
        [null, 'editor'],
      ]),
    )
  })

  it('a first version is all new', async () => {
    const { told: changes } = await ofSection('from=nothing&to=published')
    expect(changes).toEqual([
      [
        section.id,
        'added',
        ['标题', expect.stringMatching(/^\+ \[\+/)],
        ['正文', '+ [+收到网络申请65件，共1066件。]'],
        ...(section.covers?.length ? [['涵盖的法定内容', expect.any(String)]] : []),
      ],
    ])
  })

  it('what is no state, or none of this document, is refused with its code', async () => {
    const path = `/sections/${section.id}/compare`
    expect(await refused(`${path}?from=yesterday`)).toEqual([400, 'INVALID_REQUEST'])
    expect(await refused(`${path}?to=nothing`)).toEqual([400, 'INVALID_REQUEST'])
    expect(await refused(`${path}?from=approved`)).toEqual([404, 'NO_SUCH_STATE'])
    expect(await refused(`${path}?from=version:none`)).toEqual([404, 'NO_SUCH_STATE'])
    const other = await makeSection(desk.payload, office.editor, { report: report.id })
    const { states } = await compare(`/sections/${other.id}/compare`)
    const foreign = states.find(({ state }) => state.startsWith('version:'))?.state
    expect(await refused(`${path}?from=${foreign}`)).toEqual([404, 'NO_SUCH_STATE'])
    expect(await refused(`${path}?from=pass`, office.editor)).toEqual([404, 'NO_SUCH_STATE'])
  })

  it('is answered to who may read the document, and to nobody else', async () => {
    const stranger = await makeOffice(desk.payload)
    for (const path of [`/sections/${section.id}/compare`, `/reports/${report.id}/compare`]) {
      expect(await refused(path, null)).toEqual([403, 'NOT_PERMITTED'])
      expect(await refused(path, stranger.reviewer)).toEqual([404, 'NOT_FOUND'])
      expect(await refused(path, stranger.editor)).toEqual([404, 'NOT_FOUND'])
    }
  })
})
