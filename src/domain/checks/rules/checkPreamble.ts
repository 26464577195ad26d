import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** What nearly every preamble says, with words that show it. */
const CONTENT = [
  ['编制依据', /根据|按照|依据|依照|按/],
  [
    '统计期限',
    /[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日.{0,12}(?:至|到|—|-|~|～)|统计期限|数据期限/,
  ],
  ['联系方式', /电话|邮箱|地址|联系/],
] as const

/** The preamble says on what the report rests, of which period it is and whom to ask. */
export const checkPreamble: Rule = ({ preamble }) => {
  const texts = preamble.map(({ text }) => text)
  const missing = CONTENT.filter(([, words]) => !texts.some((text) => words.test(text)))
  if (missing.length === 0) return []
  const [first] = preamble
  const where = first ? placeOf(first) : { section: '/preamble' }
  const expected = missing.map(([name]) => name).join('、')
  return [{ check: 'PREAMBLE-CONTENT', where, found: '', expected }]
}
