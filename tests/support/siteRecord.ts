import type { Cells } from '../../src/domain/cells.ts'
import { formatForYear, tableOf } from '../../src/domain/formats/formats.ts'
import { columnsOfRow } from '../../src/domain/formats/tableCells.ts'
import type { Organization } from '../../src/payload-types.ts'
import type { RecordReader } from '../../src/record/RecordReader.ts'
import { sealedSnapshot } from '../../src/record/snapshot/sealedSnapshot.ts'
import { edition, memoryRecord, notice } from '../unit/record/fixtures/memoryRecord.ts'
import {
  initiative,
  organization,
  proposal,
  section,
  statisticalTable,
} from '../unit/record/fixtures/workingReport.ts'
import { boundBody } from './boundNumber.ts'
import { richText } from './richText.ts'

const CITY = organization({
  id: 'city',
  slug: 'taicang',
  name: '太仓市人民政府',
  creditCode: '11320585014184701X',
})

const bureau = (slug: string, name: string, kind: Organization['kind']): Organization =>
  organization({ id: slug, slug, name, kind, parent: 'city' })

const OTHERS = [
  bureau('fgw', '太仓市发展和改革委员会', 'department'),
  bureau('jyj', '太仓市教育局', 'department'),
  bureau('chengxiang', '太仓市城厢镇', 'town'),
  bureau('kfq', '太仓高新技术产业开发区管理委员会', 'developmentZone'),
]

/** The cells of a table as somebody filled all of them in. */
const filled = (year: number, table: string, valueOf: (row: string, column: string) => string) => {
  const format = formatForYear(year)
  const definition = format && tableOf(format, table)
  if (!definition) throw new Error(`${year} has no table ${table}`)
  const cells: Cells = Object.fromEntries(
    definition.rows.map(({ id }) => [
      id,
      Object.fromEntries(
        columnsOfRow(definition, id).map((column) => [column.id, valueOf(id, column.id)]),
      ),
    ]),
  )
  return statisticalTable({ id: table, table, cells, order: table })
}

/** Applications that balance: what came in was disclosed, disclosed in part, not held or withheld. */
const applications = (year: number, received: number) => {
  const counts: Readonly<Record<string, number>> = {
    received,
    disclosed: received - 9,
    partlyDisclosed: 3,
    thirdParty: 1,
    notHeld: 4,
    petitions: 1,
    resultsTotal: received,
  }
  return filled(year, 't3', (row, column) => {
    const count = counts[row] ?? 0
    if (column === 'total') return String(count)
    if (column === 'natural') return String(Math.max(count - 2, 0))
    return column === 'business' ? String(Math.min(count, 2)) : '0'
  })
}

/** The one table of the form before 2019. */
const statistics = (year: number, received: number) =>
  filled(year, 'statistics', (row) =>
    ['received', 'online', 'completed', 'onTime', 'answered', 'agreed'].includes(row)
      ? String(received)
      : '0',
  )

const tablesOf = (year: number, received: number) =>
  year < 2019
    ? [statistics(year, received)]
    : [
        filled(year, 't2', (row, column) =>
          column === 'amount' && row === 'fees' ? '1250.6' : '12',
        ),
        applications(year, received),
        filled(year, 't4', (_, column) => (column === 'total' || column === 'upheld' ? '2' : '0')),
      ]

const CHAPTERS = [
  ['总体情况', ['overview']],
  ['主动公开政府信息情况', ['proactiveDisclosure']],
  ['收到和处理政府信息公开申请情况', ['applications']],
  ['政府信息公开行政复议、行政诉讼情况', ['reviewAndLitigation']],
  ['存在的主要问题及改进情况', ['problemsAndImprovements']],
  ['其他需要报告的事项', ['otherMatters']],
] as const

const PROSE =
  '本年度，全市各级行政机关认真贯彻《中华人民共和国政府信息公开条例》，围绕中心工作和公众关切，主动、及时、准确公开政府信息，办理回复各类申请，切实保障公民、法人和其他组织依法获取政府信息的权利。'

/** Where a year's form asks how many applications came in. */
const receivedIn = (year: number) =>
  year >= 2019
    ? { table: 't3', row: 'received', column: 'total' }
    : { table: 'statistics', row: 'received', column: 'count' }

const sections = (year: number, overview: string) => [
  ...CHAPTERS.map(([heading, covers], at) =>
    section({
      id: `chapter-${at + 1}`,
      order: `a${at}`,
      heading,
      covers: [...covers],
      body:
        at === 0
          ? boundBody(
              overview,
              { initiative: 'permits', figure: 'issued' },
              '，新收公开申请',
              receivedIn(year),
              '件。',
            )
          : richText(`${PROSE}\n${PROSE}`),
    }),
  ),
  section({
    id: 'below',
    order: 'a0',
    parent: 'chapter-2',
    heading: '重点领域信息公开',
    body: richText(PROSE),
  }),
]

const parts = (year: number, received: number, overview: string) => ({
  report: {
    id: `city-${year}`,
    year,
    format: formatForYear(year) ?? 'R2021',
    title: `太仓市人民政府${year}年政府信息公开工作年度报告`,
    indexNumber: `014184701/${year + 1}-00011`,
    preamble: richText(
      `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ),
    contact: {
      address: '太仓市县府东街99号',
      postcode: '215400',
      telephone: '0512-53952450',
      email: 'xxgk@example.gov.cn',
    },
  },
  sections: sections(year, overview),
  keyInitiatives: [
    initiative({
      id: 'permits',
      order: 'a0',
      title: '围绕深化改革推进公开',
      section: 'below',
      summary: richText('公开行政许可和行政处罚信息。'),
      responsible: 'fgw',
      figures: [
        {
          ...{ id: 'issued', label: '行政许可信息公示', value: '6.65', unit: '万条' },
          ...{ amount: '66500', text: '6.65万余条', qualifier: 'odd', source: '内部统计' },
          period: { from: `${year}-01-01`, to: `${year}-12-31` },
        },
      ],
    }),
  ],
  proposalResponses: [
    proposal({
      id: 'proposal',
      order: 'a0',
      kind: 'suggestion',
      session: '十七届二次',
      number: '12',
      title: '关于加强政务公开的建议',
      handledBy: ['fgw'],
      repliedAt: `${year}-06-01T04:00:00.000Z`,
      result: 'A',
      disclosure: 'full',
      url: 'http://www.example.gov.cn/jy/12.html',
    }),
  ],
  statisticalTables: tablesOf(year, received),
  by: CITY,
  others: OTHERS,
})

const at = (year: number, day: string) => `${year + 1}-${day}T01:00:00.000Z`

const ofCity = (year: number) =>
  edition({
    ...parts(year, 40 + (year - 2014) * 6, '全年公示行政许可信息'),
    publishedAt: at(year, '03-20'),
  })

const ofBureau = (by: Organization, year: number) =>
  edition({
    report: {
      id: `${by.slug}-${year}`,
      year,
      format: 'R2021',
      title: `${by.name}${year}年政府信息公开工作年度报告`,
    },
    sections: [section({ id: `${by.slug}-${year}-1`, order: 'a0', body: richText(PROSE) })],
    by,
    others: [CITY],
    publishedAt: at(year, '01-25'),
  })

const corrected = edition({
  ...parts(2023, 96, '全年公开行政许可信息'),
  report: { ...parts(2023, 96, '').report, changeNote: '更正新收申请件数。' },
  number: 2,
  publishedAt: at(2023, '05-06'),
})
const first2022 = ofCity(2022)

/**
 * What a county has published: ten years of its own with one taken down (2020), one of which a first
 * edition was sealed (2022) and one corrected (2023), and reports of four bodies below it.
 */
export const siteRecord = (): RecordReader =>
  memoryRecord({
    office: 'city',
    editions: [
      ...[2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2023].map(ofCity),
      corrected,
      { ...first2022, snapshot: sealedSnapshot(first2022.snapshot) },
      edition({
        ...parts(2022, 88, '全年公示行政许可信息'),
        number: 2,
        publishedAt: at(2022, '06-01'),
      }),
      ...OTHERS.flatMap((each) => [ofBureau(each, 2022), ofBureau(each, 2023)]),
    ],
    notices: [
      notice({ report: 'city-2020', at: '2021-08-01T01:00:00.000Z' }),
      notice({
        report: 'city-2022',
        kind: 'sealed',
        at: '2023-06-02T01:00:00.000Z',
        reason: '误公开个人信息',
        explanation: '该版次含有个人信息，已封存；请阅读更正后的版次。',
      }),
    ],
  })
