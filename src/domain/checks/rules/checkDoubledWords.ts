import { maskQuoted } from '../../text/figures/maskQuoted.ts'
import { DEFAULT_LEXICON } from '../lexicon/defaultLexicon.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const DOUBLED = /([\p{Script=Han}]{2,8})\1/gu
/** A word may end one phrase and begin the next: 推进信息公开公开栏建设, 加强工作工作机制. */
const NEXT_PHRASE: Readonly<Record<string, RegExp>> = {
  公开: /^(?:栏|栏目|平台|渠道|透明|方式|指南|目录|条例|法|工作|内容|范围|属性|查阅|力度|率)/,
  工作: /^(?:日|组|人员|机制|要点|方案|站|室|机构|制度|规范|规程|流程|会议|部门|专班|职责)/,
  信息: /^(?:化|员|系统|平台|资源|科|中心|网|处理|公开)/,
  政府: /^(?:网站|信息|公报|部门|令|办|工作)/,
  服务: /^(?:中心|平台|大厅|器|指南|热线|型|窗口|事项|业)/,
  管理: /^(?:局|处|办法|平台|系统|制度|机制|人员|委员会|条例|规定|中心)/,
  建设: /^(?:局|厅|用地|项目|工程|单位|部)/,
  发展: /^(?:改革|和改革|规划)/,
  人民: /^(?:政府|群众|法院|检察院|代表|调解)/,
}

/** A word that stands twice in a row: 同比增加增加106.4%. */
export const checkDoubledWords: Rule = (report, { lexicon = DEFAULT_LEXICON }) =>
  passagesOf(report).flatMap((passage) => {
    const text = maskQuoted(passage.text)
    return [...text.matchAll(DOUBLED)].flatMap(
      ({ 0: found, 1: word = '', index }): Observation[] => {
        const rest = text.slice(index + found.length, index + found.length + 6)
        if (lexicon.mayRepeat.includes(word) || NEXT_PHRASE[word]?.test(rest)) return []
        if (/^(.)\1+$/u.test(found)) return []
        return [{ check: 'WORD-DOUBLED', where: placeOf(passage), found, expected: word }]
      },
    )
  })
