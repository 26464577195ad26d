import { describe, expect, it } from '@jest/globals'
import { excerptOf } from '../../../src/record/search/excerptOf.ts'
import { foldText } from '../../../src/record/search/foldText.ts'
import { termsOf, wordsOf } from '../../../src/record/search/searchTerms.ts'
import { codesOf, dataOf } from './fixtures/askRecord.ts'
import { richText } from '../../support/richText.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'
import { initiative, proposal, section } from './fixtures/workingReport.ts'

const chapter = (id: string, heading: string, body: string) =>
  section({ id, order: 'a0', heading, body: richText(body) })

const report2017 = {
  report: { id: 'r17', year: 2017, title: '太仓市2017年报告' },
  sections: [
    chapter('s17', '主动公开情况', '通过网站公开行政许可信息６６４９０条。\n发布会ＡＢＣ３场。'),
  ],
  keyInitiatives: [initiative({ id: 'i17', order: 'a0', title: '放管服改革' })],
  proposalResponses: [proposal({ id: 'p17', order: 'a0', title: '关于行政许可提速的建议' })],
}
const report2018 = {
  report: { id: 'r18', year: 2018, title: '太仓市2018年报告' },
  sections: [chapter('s18', '依申请公开', '收到<申请>30件，涉及行政许可的2件。')],
}
const record = memoryRecord({
  office: null,
  editions: [edition(report2017), edition(report2018)],
})

const find = async (text: string, more = '', reader = record) => {
  const query = `query($text: String!) { search(text: $text${more}) { totalCount nodes { kind id title excerpt report { id edition } } pageInfo { endCursor } } }`
  return Object(await dataOf(reader, query, { text })).search
}
const idsFor = async (text: string, more = '', reader = record): Promise<readonly string[]> =>
  (await find(text, more, reader)).nodes.map(({ id }: { id: string }) => id)

describe('a search finds', () => {
  it('what holds the words, in its title first, then newest year first', async () => {
    expect(await idsFor('行政许可')).toEqual(['p17', 's18', 's17'])
    expect((await find('行政许可')).totalCount).toBe(3)
  })

  it.each([
    ['whatever the width of digits and letters', '66490', ['s17']],
    ['whatever their case', 'abc3场', ['s17']],
    ['all words that stand between spaces, wherever they stand', '网站 主动公开', ['s17']],
    ['nothing where one of them is missing', '网站 依申请', []],
    ['words that were typed without a space between them', '太仓市行政许可提速', []],
    ['the words of what stands nowhere as it was typed', '许可网站', ['s17']],
  ])('%s', async (_title, text, expected) => {
    expect(await idsFor(text)).toEqual(expected)
  })

  it('reports, sections, initiatives and responses, each with what it belongs to', async () => {
    const { nodes } = await find('放管服')
    expect(nodes).toEqual([
      {
        ...{ kind: 'INITIATIVE', id: 'i17', title: '放管服改革' },
        excerpt: '<mark>放管服</mark>改革',
        report: { id: 'r17', edition: 1 },
      },
    ])
    expect((await find('2018年报告')).nodes[0]).toMatchObject({ kind: 'REPORT', id: 'r18' })
  })

  it('by year, and page by page', async () => {
    expect(await idsFor('行政许可', ', years: [2018]')).toEqual(['s18'])
    const { pageInfo } = await find('行政许可', ', first: 1')
    expect(await idsFor('行政许可', `, first: 1, after: "${pageInfo.endCursor}"`)).toEqual(['s18'])
  })

  it('the newest edition alone, and nothing that was taken down', async () => {
    const corrected = { ...report2018, sections: [chapter('s18', '依申请公开', '收到31件。')] }
    const editions = [
      edition(report2017),
      edition(report2018),
      edition({ ...corrected, number: 2 }),
    ]
    const reader = memoryRecord({ office: null, editions })
    expect(await idsFor('行政许可', '', reader)).toEqual(['p17', 's17'])
    const notices = [notice({ report: 'r17' })]
    expect(await idsFor('行政许可', '', memoryRecord({ office: null, editions, notices }))).toEqual(
      [],
    )
  })

  it.each(['', '   ', '，。', 'x'.repeat(101)])('nothing for %j: it is refused', async (text) => {
    const query = `{ search(text: ${JSON.stringify(text)}) { totalCount } }`
    expect(await codesOf(record, query)).toEqual(['BAD_SEARCH'])
  })
})

describe('an excerpt', () => {
  const of = (text: string, ...terms: readonly string[]) =>
    excerptOf(
      {
        ...{ kind: 'section', id: 's', title: '标题', text },
        folded: { title: '标题', text: foldText(text) },
      },
      terms,
    )

  it('is safe as HTML, with each place marked and as it was printed', () => {
    expect(of('收到<申请>３件 & 答复3件', '3件')).toBe(
      '收到&lt;申请&gt;<mark>３件</mark> &amp; 答复<mark>3件</mark>',
    )
  })

  it('says where the text goes on, and has no line breaks', () => {
    expect(of(`${'前'.repeat(50)}词\n${'后'.repeat(200)}`, '词')).toBe(
      `…${'前'.repeat(30)}<mark>词</mark> ${'后'.repeat(88)}…`,
    )
  })

  it('marks places that overlap once', () => {
    expect(of('公开公开公开', '公开公开', '开公')).toBe('<mark>公开公开公</mark>开')
  })
})

describe('what is looked for', () => {
  it('is what stands between spaces and punctuation, each once', () => {
    expect(termsOf('　行政许可，２０１７ “行政许可”')).toEqual(['行政许可', '2017'])
  })

  it('is taken apart into the words of the language', () => {
    expect(wordsOf('政府信息公开')).toEqual(['政府', '信息', '公开'])
  })
})
