import { parseReport } from '../../../src/import/parseReport.ts'
import type { ParsedSection } from '../../../src/import/types.ts'

type Outline = readonly (string | Outline)[]

const outlineOf = (sections: readonly ParsedSection[]): Outline =>
  sections.flatMap(({ number, heading, body, children }) => [
    `${number}|${heading}|${body}`,
    ...(children.length === 0 ? [] : [outlineOf(children)]),
  ])

/** The tree that lines under a title become, as `number|heading|body`, and the codes of the issues. */
export const outline = (...lines: readonly string[]) => {
  const { report, issues } = parseReport(
    ['某市2017年政府信息公开工作年度报告', '自2017年1月1日起至2017年12月31日止。', ...lines].join(
      '\n',
    ),
  )
  return {
    tree: outlineOf(report.sections),
    preamble: report.preamble.split('\n').slice(1),
    issues: issues.map(({ code, line }) => `${code}:${line - 2}`),
  }
}
