import { topicsOfHeading } from '../../formats/topics.ts'
import { readChineseNumeral } from '../../text/numerals.ts'
import { toAsciiDigits } from '../../text/digits.ts'
import type { CheckedReport, Passage } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { chaptersOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const LIST =
  /(?:由|包括|分为|共分|内容为)([^。]{4,300}?)(?:等|共|这)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})?个?(?:部分|方面)(?:组成|构成|内容)?/
/** Words that every heading has: what is left of an item is what it promises. */
const COMMON =
  /政府信息公开|政府信息|信息公开|政务公开|工作|情况|存在|主要|问题|改进|措施|收到|处理|申请|行政|需要报告|事项|其他|附件|因|被|提起|及其|[“”"：:的和及与、]/g

const listIn = (passage: Passage) => {
  const match = LIST.exec(toAsciiDigits(passage.text))
  if (!match) return null
  const [whole, items = '', printed] = match
  const count = printed === undefined ? null : (readChineseNumeral(printed) ?? Number(printed))
  return {
    passage,
    whole,
    count,
    items: items
      .split(/[，,、；;]/)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  }
}

/** Words that an item promises and no heading has: 支出 in 政府信息公开支出及收费情况. */
const promised = (item: string, headings: string): readonly string[] =>
  item
    .replaceAll(/及|和|与/g, '、')
    .split('、')
    .filter((part) => topicsOfHeading(part).length === 0)
    .map((part) => part.replaceAll(COMMON, ''))
    .filter(
      (part) => part.length >= 2 && !headings.includes(part) && topicsOfHeading(part).length === 0,
    )

const partsDiffer = (report: CheckedReport, items: readonly string[]): readonly string[] => {
  const chapters = chaptersOf(report)
  const headings = report.sections.map(({ heading }) => heading).join('\n')
  const listed = new Set(items.flatMap(topicsOfHeading))
  const text = items.join('，')
  const omitted = chapters.filter(({ heading }) => {
    const topics = topicsOfHeading(heading)
    return topics.length === 0
      ? !text.includes(heading.replaceAll(COMMON, '').slice(0, 4))
      : topics.every((topic) => !listed.has(topic))
  })
  const extra = items.flatMap((item) => promised(item, headings))
  return [
    ...omitted.map(({ number, heading }) => `未列“${number}${heading}”`),
    ...extra.map((word) => `列有“${word}”而正文无此内容`),
  ]
}

/** A topic that a chapter is named after stands for itself: 行政复议、行政诉讼 is one part of a list. */
const countItems = (items: readonly string[]): number =>
  items.filter((item, place) => {
    const topics = topicsOfHeading(item)
    const before = topicsOfHeading(items[place - 1] ?? '')
    return topics.length === 0 || !topics.every((topic) => before.includes(topic))
  }).length

/** The preamble's list of parts is that of the chapters, and 由N个部分组成 is as many. */
export const checkPreambleParts: Rule = (report) => {
  const found = report.preamble.map(listIn).find((each) => each !== null)
  const chapters = chaptersOf(report)
  if (!found || found.items.length < 2 || chapters.length === 0) return []
  const where = placeOf(found.passage)
  const differences = partsDiffer(report, found.items)
  const { count } = found
  const isMiscounted =
    count !== null &&
    (count !== chapters.length || ![countItems(found.items), found.items.length].includes(count))
  const counted: Observation[] = isMiscounted
    ? [
        {
          check: 'TEXT-COUNT',
          where,
          found: `${count}个部分`,
          expected: String(count === chapters.length ? countItems(found.items) : chapters.length),
        },
      ]
    : []
  if (differences.length === 0) return counted
  const expected = chapters.map(({ number, heading }) => `${number}${heading}`).join('；')
  return [{ check: 'PREAMBLE-PARTS', where, found: differences.join('；'), expected }, ...counted]
}
