import { FORMATS } from '../../formats/formats.ts'
import { passagesOfSection, sectionsOn } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** The five topics of 总体情况, with words that show them. */
const TOPICS = [
  ['主动公开', /主动公开|公开.{0,10}信息.{0,10}条/],
  ['依申请公开', /依申请|公开申请/],
  [
    '政府信息管理',
    /信息管理|信息资源|规范性文件|公文|属性|动态(?:管理|调整|清理)|发布审核|保密审查/,
  ],
  ['政府信息公开平台建设', /平台|网站|新媒体|公众号|专栏|专区/],
  ['监督保障', /监督|考核|评议|培训|责任追究|督查|检查/],
] as const

/** What they are called. */
export const OVERVIEW_TOPICS: readonly string[] = TOPICS.map(([name]) => name)

/** The overview of the forms since 2019 tells of five topics. */
export const checkOverview: Rule = (report) => {
  if (!FORMATS[report.format].hasFixedChapters) return []
  const sections = sectionsOn(report, 'overview')
  const [chapter] = sections
  if (!chapter) return []
  const texts = sections.flatMap(passagesOfSection).map(({ text }) => text)
  const missing = TOPICS.filter(([, words]) => !texts.some((text) => words.test(text)))
  if (missing.length === 0) return []
  const expected = missing.map(([name]) => name).join('、')
  return [{ check: 'OVERVIEW-TOPICS', where: placeOf(chapter), found: '', expected }]
}
