import { describe, expect, it } from '@jest/globals'
import { fromPlainText } from '../../../src/domain/richText/fromPlainText.ts'
import type { Report } from '../../../src/payload-types.ts'
import { dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'
import { initiative, proposal, section } from './fixtures/workingReport.ts'

const preamble: NonNullable<Report['preamble']> = JSON.parse(
  JSON.stringify(fromPlainText('不应再看到的正文')),
)
const parts = {
  sections: [section({ id: 's', order: 'a0', heading: '不应再看到的标题', body: preamble })],
  keyInitiatives: [initiative({ id: 'i', order: 'a0', title: '不应再看到的重点' })],
  proposalResponses: [
    proposal({ id: 'p', order: 'a0', title: '不应再看到的提案', url: 'http://hidden.cn' }),
  ],
}
const report = {
  preamble,
  contact: { telephone: '0512-hidden' },
  officialUrl: 'http://hidden.cn',
  changeNote: '不应再看到的更正说明',
}
const editions = [1, 2, 3].map((number) => edition({ number, report, ...parts }))

const EVERYTHING = `
  id edition title year contentHash publishedAt notice { at kind reason explanation }
  contact { telephone } officialUrl preamble { html text lexical }
  sections { heading body { html } } keyInitiatives { title } proposalResponses { title url }
  statisticalTables { title } downloads { url } changeHistory { edition kind note }`

const hidden = {
  contact: null,
  officialUrl: null,
  preamble: null,
  sections: [],
  keyInitiatives: [],
  proposalResponses: [],
  statisticalTables: [],
  downloads: [],
}

describe('撤下', () => {
  const notices = [notice({ throughEdition: 2 })]
  const record = memoryRecord({ editions, notices })
  const before = memoryRecord({ editions: editions.slice(0, 2), notices })

  it.each(['edition: 1', 'edition: 2', 'asOf: "2018-03-20"', 'asOf: "2018-03-21"'])(
    'hides the content of every edition it covers (%s); the envelope and the notice stay',
    async (args) => {
      const data = await dataOf(record, `{ report(year: 2017, ${args}) { ${EVERYTHING} } }`)
      expect(Object(data).report).toMatchObject({
        ...hidden,
        title: editions[0]?.snapshot.report.title,
        contentHash: editions[0]?.contentHash,
        notice: {
          at: '2018-04-01T09:00:00.000+08:00',
          kind: 'TAKEN_DOWN',
          reason: '数据有误',
          explanation: '正在核实，核实后重新公开。',
        },
      })
    },
  )

  it('does not hide a later edition', async () => {
    const data = await dataOf(
      record,
      '{ report(year: 2017) { edition notice { at } sections { id } } }',
    )
    expect(data).toEqual({ report: { edition: 3, notice: null, sections: [{ id: 's' }] } })
  })

  it('says the note of a hidden correction nowhere, and the public explanation as its own note', async () => {
    const { report: shown } = Object(
      await dataOf(record, '{ report(year: 2017) { changeHistory { edition kind note } } }'),
    )
    expect(shown.changeHistory).toEqual([
      { edition: 1, kind: 'PUBLISHED', note: null },
      { edition: 2, kind: 'CORRECTED', note: null },
      { edition: 3, kind: 'CORRECTED', note: '不应再看到的更正说明' },
      { edition: 2, kind: 'TAKEN_DOWN', note: '正在核实，核实后重新公开。' },
    ])
  })

  it('of the newest edition leaves no word of it in any query', async () => {
    const everything = await dataOf(
      before,
      `{ report(year: 2017) { ${EVERYTHING} } first: report(year: 2017, edition: 1) { ${EVERYTHING} }
        reports { nodes { ${EVERYTHING} } edges { node { ${EVERYTHING} } } }
        section(id: "s") { heading } old: section(id: "s", edition: 1) { heading }
        keyInitiatives { totalCount nodes { title } } proposalResponses { totalCount nodes { title url } }
        changes { nodes { note report { title } } } organizations { nodes { slug } } }`,
    )
    expect(JSON.stringify(everything)).not.toMatch(/不应再看到|hidden/)
    expect(everything).toMatchObject({
      section: null,
      old: null,
      keyInitiatives: { totalCount: 0, nodes: [] },
      proposalResponses: { totalCount: 0, nodes: [] },
      reports: { nodes: [{ ...hidden, edition: 2, notice: { kind: 'TAKEN_DOWN' } }] },
      organizations: { nodes: [{ slug: 'taicang' }] },
    })
  })

  it('of one report leaves the others as they are', async () => {
    const neighbour = edition({ report: { id: 'n', year: 2016 }, ...parts })
    const both = memoryRecord({ editions: [...editions.slice(0, 1), neighbour], notices })
    expect(await dataOf(both, '{ keyInitiatives { nodes { report { id } } } }')).toEqual({
      keyInitiatives: { nodes: [{ report: { id: 'n' } }] },
    })
  })
})

describe('封存', () => {
  const notices = [notice({ kind: 'sealed', throughEdition: 1, reason: '涉及个人隐私' })]
  const record = memoryRecord({ editions, notices })

  it('hides the one edition it names, not those before or after it', async () => {
    const query = `{ one: report(year: 2017, edition: 1) { ...E } two: report(year: 2017, edition: 2) { ...E } }
      fragment E on PublishedReport { notice { kind reason } sections { id } }`
    expect(await dataOf(record, query)).toEqual({
      one: { notice: { kind: 'SEALED', reason: '涉及个人隐私' }, sections: [] },
      two: { notice: null, sections: [{ id: 's' }] },
    })
  })

  it('after 撤下 is the notice that is shown, being the later one', async () => {
    const sealedLater = notice({
      kind: 'sealed',
      throughEdition: 1,
      at: '2018-05-01T00:00:00.000Z',
    })
    const reader = memoryRecord({ editions, notices: [sealedLater, notice({ throughEdition: 2 })] })
    const query = `{ one: report(year: 2017, edition: 1) { notice { kind } }
      two: report(year: 2017, edition: 2) { notice { kind } } }`
    expect(await dataOf(reader, query)).toEqual({
      one: { notice: { kind: 'SEALED' } },
      two: { notice: { kind: 'TAKEN_DOWN' } },
    })
  })
})
