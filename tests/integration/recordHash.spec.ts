import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fromPlainText } from '../../src/domain/richText/fromPlainText.ts'
import { buildSnapshot } from '../../src/record/snapshot/buildSnapshot.ts'
import { contentHash, hashOf } from '../../src/record/snapshot/contentHash.ts'
import type { Snapshot } from '../../src/record/snapshot/types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'

describe('the content hash of the same report', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())

  const COLLECTIONS = [
    'proposal-responses',
    'key-initiatives',
    'sections',
    'reports',
    'organizations',
  ] as const
  type Collection = (typeof COLLECTIONS)[number]

  const ITEM = { report: 'r', organization: 'o', workflowState: 'draft', revision: 1 }
  const FIGURE = {
    id: 'f',
    label: '数据',
    value: '23.6',
    unit: '万条',
    amount: '236000',
    text: '23.6万条',
  }
  /** Keys whose order JSON.parse changes, that are no names, and values that a number would lose. */
  const CELLS = JSON.parse('{"b":{"10":"1","9":"","é":"２"},"a":{"x.y":"-0.50","$z":"1e3"}}')

  type Given = Readonly<Record<string, unknown>>

  const only = (given: Given, ...names: string[]): Given =>
    Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)))

  /** A report with every kind of part; what may be absent is as `given` has it. */
  const rows = (given: Given): readonly (readonly [Collection, Given])[] => [
    [
      'organizations',
      {
        id: 'o',
        name: '太仓市',
        slug: 'taicang',
        kind: 'government',
        stages: ['clearance', 'signature'],
        itemReview: 'whole',
        minimumPersons: 2,
        ...only(given, 'creditCode', 'parent'),
      },
    ],
    [
      'reports',
      {
        id: 'r',
        key: 'o:2017',
        title: '报告 <&> "\u2028" 𠮷',
        year: 2017,
        format: 'R2014',
        scope: 'own',
        organization: 'o',
        workflowState: 'draft',
        revision: 1,
        preamble: fromPlainText('甲\t乙\n\n丙'),
        ...only(given, 'indexNumber', 'officialUrl', 'changeNote', 'contact'),
      },
    ],
    [
      'sections',
      {
        ...ITEM,
        id: 's2',
        order: 'a1',
        heading: '二',
        body: fromPlainText('正文'),
        covers: ['fees', 'overview'],
        ...only(given, 'parent'),
      },
    ],
    [
      'sections',
      { ...ITEM, id: 's1', order: 'Zz', heading: '一', ...only(given, 'body', 'parent', 'covers') },
    ],
    [
      'key-initiatives',
      {
        ...ITEM,
        id: 'i',
        order: 'a0',
        title: '重点',
        area: 'livelihood',
        section: 's2',
        figures: [
          { ...FIGURE, ...only(given, 'qualifier', 'period', 'source') },
          {
            ...FIGURE,
            id: 'g',
            qualifier: 'over',
            period: { to: '2017-12-31', from: '2017-01-01' },
          },
        ],
        ...only(given, 'summary', 'responsible'),
      },
    ],
    [
      'proposal-responses',
      {
        ...ITEM,
        id: 'p',
        order: 'a0',
        title: '提案',
        repliedAt: '2017-05-31T16:00:00.000Z',
        ...only(given, 'kind', 'session', 'number', 'handledBy', 'result', 'disclosure', 'url'),
      },
    ],
  ]

  /** Puts the rows past every hook, because ids decide the hash and no client chooses one. */
  const store = async (given: Given): Promise<void> => {
    for (const collection of COLLECTIONS) {
      await desk.payload.db.deleteMany({ collection, where: { id: { exists: true } } })
    }
    for (const [collection, data] of rows(given)) {
      await desk.payload.db.create({ collection, data: { ...data } })
    }
  }

  const read = async (): Promise<Snapshot> => {
    const { createLocalReq } = await import('payload')
    const { loadWorkingReport } = await import('../../src/operations/loadWorkingReport.ts')
    const working = await loadWorkingReport(await createLocalReq({}, desk.payload), 'r')
    if (!working) throw new Error('no report')
    return buildSnapshot(working)
  }

  const NAMES = [
    'creditCode',
    'parent',
    'indexNumber',
    'officialUrl',
    'changeNote',
    'body',
    'covers',
    'qualifier',
    'period',
    'source',
    'summary',
    'responsible',
    'kind',
    'session',
    'number',
    'handledBy',
    'result',
    'disclosure',
    'url',
  ]
  const NULL: Given = Object.fromEntries(NAMES.map((name) => [name, null]))
  const EMPTY: Given = {
    ...Object.fromEntries(
      ['indexNumber', 'officialUrl', 'changeNote', 'creditCode', 'session', 'number', 'url'].map(
        (name) => [name, ''],
      ),
    ),
    contact: { address: '', telephone: '' },
    covers: [],
    handledBy: [],
  }

  /** Made once on SQLite; every engine must come to it. */
  const HASH = '9fb798aa7d9136a6b75ba0617914690dcd951958af591a3fc6ec626e0a83f209'

  it.each([
    ['absent', {}],
    ['null', NULL],
    ['empty', EMPTY],
  ])('is the same on every engine where what was not given is %s', async (_, absent) => {
    await store(absent)
    expect(contentHash(await read())).toBe(HASH)
  })

  it('stays the same when its snapshot was stored as an edition and read again', async () => {
    const snapshot = { ...(await read()), more: CELLS }
    const stored = await desk.payload.db.create({
      collection: 'editions',
      data: {
        id: 'e',
        key: 'r:1',
        report: 'r',
        organization: 'o',
        year: 2017,
        number: 1,
        revision: 1,
        publishedAt: '2018-03-20T01:00:00.000Z',
        publishedBy: 'system',
        contentHash: hashOf(snapshot),
        snapshot: JSON.parse(JSON.stringify(snapshot)),
      },
    })
    const row = await desk.payload.findByID({ collection: 'editions', id: stored.id, depth: 0 })
    expect(hashOf(row.snapshot)).toBe(row.contentHash)
    expect(row.snapshot).toEqual(snapshot)
  })
})
