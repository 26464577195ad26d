import type { ParseIssue } from '../../import/issues.ts'
import type { ParseResult } from '../../import/parseReport.ts'
import { walkSections } from '../../import/walkSections.ts'

const sentence = ({ message: { zh, en } }: ParseIssue): string => `${zh} ${en}`

/** The result as the contract prints it: exactly `{ report, issues }`. */
export const toJson = ({ report, issues }: ParseResult): string =>
  JSON.stringify(
    {
      report,
      issues: issues.map((issue) => ({
        code: issue.code,
        line: issue.line,
        excerpt: issue.excerpt,
        message: sentence(issue),
      })),
    },
    null,
    2,
  )

/** The result in a few lines for a person, in both languages. */
export const toSummary = ({ report, issues }: ParseResult): string => {
  const { keyInitiatives, proposalResponses, applicationCounts } = report
  const chapters = report.sections.length
  const sections = walkSections(report.sections).length
  const figures = keyInitiatives.flatMap((initiative) => initiative.figures).length
  const total = applicationCounts.total ?? '—'
  const period = report.period ? `${report.period.from} — ${report.period.to}` : '—'
  const counts = [keyInitiatives.length, figures, proposalResponses.length, total] as const
  const [initiatives, stated, links, applications] = counts
  return [
    report.title ?? '（无标题 untitled）',
    `  ${report.organization ?? '—'} · ${report.year ?? '—'} · ${report.format ?? '—'} · ${period}`,
    `  一级章节 ${chapters}（各级共 ${sections}）· 重点领域 ${initiatives}（数据 ${stated}）· 办理结果链接 ${links} · 依申请公开 ${applications}`,
    `  chapters ${chapters} (sections ${sections}) · key initiatives ${initiatives} (figures ${stated}) · proposal links ${links} · applications ${applications}`,
    `  问题 ${issues.length} 项 · issues: ${issues.length}`,
    ...issues.flatMap(({ code, line, excerpt, message }) => [
      `  ${line}: ${code} “${excerpt}”`,
      `      ${message.zh}`,
      `      ${message.en}`,
    ]),
  ].join('\n')
}
