import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  type BindableNumber,
  bindableNumbers,
  type BindableSource,
} from '../../../../src/domain/numbers/bindableNumbers.ts'
import { findNumbers } from '../../../../src/domain/numbers/findNumbers.ts'
import { numberRefKey } from '../../../../src/domain/numbers/numberRefKey.ts'
import { printNumbers } from '../../../../src/domain/numbers/printNumbers.ts'
import { topicsOfHeading } from '../../../../src/domain/formats/topics.ts'
import { isRichText } from '../../../../src/domain/richText/checkRichText.ts'
import { fromPlainText } from '../../../../src/domain/richText/fromPlainText.ts'
import type { RichText } from '../../../../src/domain/richText/RichText.ts'
import { toPlainText } from '../../../../src/domain/richText/toPlainText.ts'
import { readReport } from '../../../../src/import/parseReport.ts'
import { walkSections } from '../../../../src/import/walkSections.ts'
import { boundNumber, boundText } from '../../../support/boundNumber.ts'

const read = (file: string) => readReport(readFileSync(file, 'utf8'))

/** The report of a text as the desk would keep it, and the text of one section with where it stands. */
const sourcesOf = (file: string) => {
  const { report, tables } = read(file)
  const initiatives = report.keyInitiatives.map(({ section, figures }, place) => ({
    id: `i${place}`,
    section,
    figures: figures.map((figure, at) => ({ ...figure, id: `f${at}` })),
  }))
  return walkSections(report.sections).map(({ section: { body, heading }, pointer }) => {
    const chapter = report.sections[Number(pointer.split('/')[2])]
    const source: BindableSource = {
      format: report.format ?? 'R2021',
      year: report.year ?? 2021,
      initiatives,
      tables,
      section: pointer,
      topics: topicsOfHeading(chapter?.heading ?? ''),
    }
    return { heading, text: fromPlainText(body), source }
  })
}

/** The text with one number bound, as the editor does it. */
const bind = (text: RichText, { path, from, to, ref }: BindableNumber): RichText => {
  const copy = JSON.parse(JSON.stringify(text))
  const parent = path.slice(0, -1).reduce((node, at) => node.children[at], copy.root)
  const at = path.at(-1) ?? 0
  const node = parent.children[at]
  const cut = (...range: [number, number?]) => ({ ...node, text: node.text.slice(...range) })
  parent.children.splice(at, 1, cut(0, from), boundNumber(ref), cut(to))
  if (!isRichText(copy)) throw new Error('no text')
  return copy
}

const offersOf = (line: RichText | string, given: Partial<BindableSource> = {}) =>
  bindableNumbers(typeof line === 'string' ? fromPlainText(line) : line, {
    format: 'R2021',
    year: 2021,
    initiatives: [],
    tables: [
      {
        table: 't3',
        cells: {
          received: { total: '38' },
          carriedOver: { total: '2' },
          resultsTotal: { total: '1,236' },
        },
      },
      { table: 't2', cells: { fees: { amount: '1.2' }, normativeDocuments: { made: '3' } } },
    ],
    section: 's',
    topics: ['overview', 'applications', 'proactiveDisclosure'],
    ...given,
  }).map(({ ref, found, printed }) => `${numberRefKey(ref)} ${found}→${printed}`)

describe('numbers that could be bound', () => {
  it('in the seed are the figures of its key initiatives, each in its own place', () => {
    const { report } = read('seed/data/taicang-2017.txt')
    const sources = sourcesOf('seed/data/taicang-2017.txt')
    for (const [place, { section, figures }] of report.keyInitiatives.entries()) {
      const own = sources.find(({ source }) => source.section === section)
      if (!own) throw new Error('An initiative without a section')
      expect(bindableNumbers(own.text, own.source).map(({ ref, found }) => [ref, found])).toEqual(
        figures.map(({ text }, at) => [{ initiative: `i${place}`, figure: `f${at}` }, text]),
      )
    }
    expect(report.keyInitiatives.flatMap(({ figures }) => figures)).toHaveLength(18)
  })

  it('in a report with tables are what they count, and the prose stays as it is', () => {
    const [overview] = sourcesOf('tests/fixtures/checks/r2021-qingtian-2021.txt').filter(
      ({ heading }) => heading.includes('依申请公开'),
    )
    if (!overview) throw new Error('no section')
    const offers = bindableNumbers(overview.text, overview.source)
    expect(offers.map(({ ref, found }) => `${numberRefKey(ref)} ${found}`)).toEqual([
      'cell/t3/received/total 38',
      'cell/t3/carriedOver/total 2',
      'cell/t3/resultsTotal/total 36',
      'cell/t3/carriedForward/total 4',
    ])
    const print = printNumbers(findNumbers(overview.source))
    const bound = offers.toReversed().reduce(bind, overview.text)
    expect(toPlainText(bound, print)).toBe(toPlainText(overview.text, print))
    expect(bindableNumbers(bound, overview.source)).toEqual([])
  })

  it('may be printed otherwise than they were typed; the offer says so', () => {
    expect(offersOf('全年收到政府信息公开申请38件，办结1236件。')).toEqual([
      'cell/t3/received/total 38→38',
      'cell/t3/resultsTotal/total 1236→1,236',
    ])
    expect(offersOf('行政事业性收费1.2万元。')).toEqual(['cell/t2/fees/amount 1.2→1.2'])
  })

  it.each([
    ['another number', '全年收到政府信息公开申请39件。'],
    ['an approximate one', '全年收到政府信息公开申请近38件。'],
    ['one of last year', '2020年收到政府信息公开申请38件。'],
    ['a difference', '全年收到政府信息公开申请同比增加38件。'],
    ['another counter', '全年收到政府信息公开申请38次。'],
    ['what another office received', '各镇收到政府信息公开申请38件。'],
    ['an amount in another unit', '行政事业性收费12000元。'],
    ['a number in a quotation', '收到《关于38件申请的函》。'],
    ['text without a number', '全年未收到申请。'],
  ])('are not %s', (_, line) => {
    expect(offersOf(line)).toEqual([])
  })

  it('of a cell are looked for in the chapters alone that tell of it', () => {
    expect(offersOf('全年收到政府信息公开申请38件。', { topics: ['otherMatters'] })).toEqual([])
  })

  it('are found beside what is bound already, in lists too, and not where they run over two fonts', () => {
    const received = { table: 't3', row: 'received', column: 'total' }
    expect(offersOf(boundText('全年收到申请', received, '件，上年结转2件。'))).toEqual([
      'cell/t3/carriedOver/total 2→2',
    ])
    expect(offersOf(boundText('全年收到申请3', '8件。'))).toEqual([])
    const [paragraph] = fromPlainText('全年收到申请38件。').root.children
    if (paragraph?.type !== 'paragraph') throw new Error('no text')
    const item = { type: 'listitem', children: paragraph.children } as const
    const outer = { type: 'list', listType: 'bullet', children: [item] } as const
    const [offer] = bindableNumbers(
      { root: { type: 'root', children: [paragraph, outer] } },
      {
        format: 'R2021',
        year: 2021,
        initiatives: [],
        tables: [{ table: 't3', cells: { received: { total: '38' } } }],
        section: null,
        topics: ['overview'],
      },
    ).slice(1)
    expect(offer).toMatchObject({ path: [1, 0, 0], from: 6, to: 8, lead: '全年收到申请' })
  })

  it('are a figure of another section only where it is of the same name', () => {
    const figure = { id: 'f', label: '行政许可信息', value: '500', unit: '条', amount: '500' }
    const initiatives = [
      { id: 'i', section: 'elsewhere', figures: [{ ...figure, qualifier: null, text: '500条' }] },
    ]
    expect(offersOf('行政许可信息500条。', { initiatives })).toEqual(['figure/i/f 500条→500条'])
    expect(offersOf('发布微博500条。', { initiatives })).toEqual([])
    expect(offersOf('发布微博500条。', { initiatives, section: 'elsewhere' })).toHaveLength(1)
    expect(offersOf('行政许可信息500余条。', { initiatives })).toEqual([])
  })
})
