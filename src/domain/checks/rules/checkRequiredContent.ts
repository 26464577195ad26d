import { FORMATS, missingTopics } from '../../formats/formats.ts'
import { TOPICS, topicsOfHeading } from '../../formats/topics.ts'
import type { Observation } from '../Finding.ts'
import { chaptersOf, passagesOf, passagesOfSection, sectionsOn } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const WITHHELD =
  /不予公开|不公开|未予公开|不同意公开|部分公开|不予以公开|均(?:已)?(?:依法)?(?:予以)?公开/
const TOTAL =
  /主动公开[^。；]{0,24}?[0-9０-９][0-9０-９,.．]{0,12}[ ]?(?:余|多)?万?(?:条|件|项|篇|份)/
const FEE = /信息处理费|(?:未|没有)(?:向申请人)?收取|收费/

const covered: Rule = (report) => {
  const { format, sections } = report
  const headings = sections.flatMap(({ heading }) => topicsOfHeading(heading))
  const texts = sections.flatMap(passagesOfSection).map(({ text }) => text)
  return missingTopics(format, headings)
    .filter(
      (topic) =>
        FORMATS[format].hasFixedChapters ||
        !TOPICS[topic].signs.some((sign) => texts.some((text) => text.includes(sign))),
    )
    .filter(
      (topic) =>
        !FORMATS[format].hasFixedChapters ||
        !chaptersOf(report).some(({ heading }) => topicsOfHeading(heading).includes(topic)),
    )
    .map((topic) => ({
      check: FORMATS[format].hasFixedChapters ? 'REQUIRED-CHAPTER' : 'REQUIRED-TOPIC',
      where: {},
      found: '',
      expected: TOPICS[topic].label.zh,
    }))
}

/** Before 2019 the prose alone tells what was withheld and how much was disclosed. */
const narrative: Rule = (report) => {
  const { format, tables } = report
  if (FORMATS[format].hasFixedChapters || tables.length > 0) return []
  const texts = passagesOf(report).map(({ text }) => text)
  const place = (topic: 'applications' | 'proactiveDisclosure') => {
    const [section] = sectionsOn(report, topic)
    return section ? placeOf(section) : {}
  }
  const withheld: Observation[] = texts.some((text) => WITHHELD.test(text))
    ? []
    : [
        {
          check: 'REQUIRED-WITHHELD',
          where: place('applications'),
          found: '',
          expected: '不予公开的件数和理由',
        },
      ]
  const total: Observation[] = texts.some((text) => TOTAL.test(text))
    ? []
    : [
        {
          check: 'REQUIRED-TOTAL',
          where: place('proactiveDisclosure'),
          found: '',
          expected: '主动公开政府信息总数',
        },
      ]
  return [...withheld, ...total]
}

const fee: Rule = (report) => {
  if (!FORMATS[report.format].hasFixedChapters) return []
  const last = sectionsOn(report, 'otherMatters')
  const [chapter] = last
  if (!chapter || last.flatMap(passagesOfSection).some(({ text }) => FEE.test(text))) return []
  return [{ check: 'FEE-STATED', where: placeOf(chapter), found: '', expected: '信息处理费' }]
}

/** What the law and the form ask for is there. */
export const checkRequiredContent: Rule = (report, context) => [
  ...covered(report, context),
  ...narrative(report, context),
  ...fee(report, context),
]
