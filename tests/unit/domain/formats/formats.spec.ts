import { describe, expect, it } from '@jest/globals'
import {
  FORMAT_IDS,
  FORMATS,
  formatForYear,
  missingTopics,
  tableOf,
} from '../../../../src/domain/formats/formats.ts'
import { TOPIC_IDS } from '../../../../src/domain/formats/topics.ts'

describe('the year of a report chooses its form', () => {
  it.each([
    [2007, null],
    [2008, 'R2008'],
    [2013, 'R2008'],
    [2014, 'R2014'],
    [2017, 'R2014'],
    [2018, 'R2014'],
    [2019, 'R2019'],
    [2020, 'R2019'],
    [2021, 'R2021'],
    [2100, 'R2021'],
    [0, null],
    [-2017, null],
    [2013.5, null],
    [Number.NaN, null],
  ])('%d: %p', (year, format) => {
    expect(formatForYear(year)).toBe(format)
  })

  it('from 2008 on every year has exactly one', () => {
    const years = Array.from({ length: 93 }, (_, index) => 2008 + index)
    const holding = years.map(
      (year) =>
        FORMAT_IDS.filter((id) => year >= FORMATS[id].firstYear && year <= FORMATS[id].lastYear)
          .length,
    )
    expect(new Set(holding)).toEqual(new Set([1]))
  })

  it('there are four, the oldest first', () => {
    expect([...FORMAT_IDS]).toEqual(['R2008', 'R2014', 'R2019', 'R2021'])
  })
})

const CHAPTERS_OF_2019 = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]

describe('what a form asks for', () => {
  it.each(['R2008', 'R2014'] as const)(
    '%s: five topics, in chapters of any title and order',
    (id) => {
      expect(FORMATS[id].hasFixedChapters).toBe(false)
      expect([...missingTopics(id, [])]).toEqual([
        'proactiveDisclosure',
        'applications',
        'fees',
        'reviewAndLitigation',
        'problemsAndImprovements',
      ])
    },
  )

  it.each(['R2019', 'R2021'] as const)('%s: six fixed chapters', (id) => {
    expect(FORMATS[id].hasFixedChapters).toBe(true)
    expect(FORMATS[id].outline.map(({ heading }) => heading)).toEqual(CHAPTERS_OF_2019)
    expect([...missingTopics(id, [])]).toEqual([
      'overview',
      'proactiveDisclosure',
      'applications',
      'reviewAndLitigation',
      'problemsAndImprovements',
      'otherMatters',
    ])
  })

  it.each([...FORMAT_IDS])('%s: nothing is missing where every topic is covered', (id) => {
    expect([...missingTopics(id, TOPIC_IDS)]).toEqual([])
  })

  it('only what is missing is named; a topic covered twice counts once', () => {
    const covered = ['fees', 'applications', 'applications', 'overview'] as const
    expect([...missingTopics('R2014', covered)]).toEqual([
      'proactiveDisclosure',
      'reviewAndLitigation',
      'problemsAndImprovements',
    ])
  })

  it.each([...FORMAT_IDS])('%s: its outline covers what it requires', (id) => {
    expect([
      ...missingTopics(
        id,
        FORMATS[id].outline.flatMap(({ covers }) => covers),
      ),
    ]).toEqual([])
  })
})

it('a form has no table that it does not name', () => {
  expect(FORMAT_IDS.map((id) => tableOf(id, 'noSuchTable'))).toEqual([null, null, null, null])
})
