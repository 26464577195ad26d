import { topicsOfHeading } from '../domain/formats/topics.ts'
import { leftOutIssue, type ParseIssue } from './issues.ts'
import { readHeadingMark } from '../domain/text/readHeadingMark.ts'
import type { SourceLine } from './sourceLines.ts'

/** What only a web page says, wherever it stands. */
const ALWAYS =
  /^(?:当前位置|您的位置|您所在的位置|现在的位置|首页)[ 　]?[：:>＞›»]|字号[ 　]?[：:][ 　]?[[【（(]?[ 　]?(?:大|小|默认|中)|【(?:打印|关闭|字体|收藏|返回)[^】]{0,12}】|^分享到?[ 　]?[：:]|(?:浏览|阅读|点击)(?:次数|量)[ 　]?[：:][ 　]?\d*|^(?:上一篇|下一篇|扫一扫)/
/** What stands above or below the text of a page; in the text itself it may be the report's own. */
const AT_THE_EDGE =
  /^(?:信息来源|来源|稿件来源|发布时间|发布日期|时间|日期|发布机构|责任编辑|编辑|索引号|信息索引号|文号)[ 　]?[：:]/
const LONGEST = 120

const isSentence = (text: string): boolean => /[。；]/.test(text)

/** The report's own lines, and those of the web page it was copied from, each as an issue. */
export const withoutPageLines = (
  lines: readonly SourceLine[],
): { readonly lines: readonly SourceLine[]; readonly issues: readonly ParseIssue[] } => {
  const firstHeading = lines.findIndex(
    ({ text, style }) =>
      readHeadingMark(text)?.level === 1 ||
      (style?.level != null && topicsOfHeading(text).length > 0),
  )
  const own: SourceLine[] = []
  const issues: ParseIssue[] = []
  for (const [place, line] of lines.entries()) {
    const { text } = line
    const isShort = text.length <= LONGEST && !isSentence(text)
    const isAtEdge = firstHeading === -1 || place < firstHeading || place >= lines.length - 3
    const isOfThePage = isShort && (ALWAYS.test(text) || (isAtEdge && AT_THE_EDGE.test(text)))
    if (isOfThePage) issues.push(leftOutIssue('NOT_THE_REPORT', line))
    else own.push(line)
  }
  return { lines: own, issues }
}
