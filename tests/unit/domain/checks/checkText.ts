import type { CheckContext } from '../../../../src/domain/checks/CheckContext.ts'
import type { CheckedReport } from '../../../../src/domain/checks/CheckedReport.ts'
import type { Finding } from '../../../../src/domain/checks/Finding.ts'
import { runChecks } from '../../../../src/domain/checks/runChecks.ts'
import { readReport } from '../../../../src/import/parseReport.ts'
import { toCheckedReport } from '../../../../src/import/toCheckedReport.ts'

/** A text as the checks look at it. */
export const modelOf = (text: string): CheckedReport => {
  const report = toCheckedReport(readReport(text))
  if (!report) throw new Error('The text is no report of a known form.')
  return report
}

/** What the checks find in a text. */
export const checkText = (text: string, context: CheckContext = {}): readonly Finding[] =>
  runChecks(modelOf(text), context)

/** Findings in one line each: rule, cell, what was found, what was expected. */
export const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ check, where: { table, row, column }, found, expected }) =>
    [check, [table, row, column].filter(Boolean).join('.'), `${found}→${expected}`]
      .filter((part) => part !== '')
      .join(' '),
  )

/** What the checks of some names find in sentences of a report of 2017. */
export const findIn = (check: string, ...lines: readonly string[]): readonly string[] => {
  const head = [
    '某县2017年政府信息公开工作年度报告',
    '根据条例编制，自2017年1月1日起至2017年12月31日止，电话：0512-12345678。',
  ]
  return checkText([...head, '一、概述', ...lines].join('\n'))
    .filter((finding) => finding.check === check)
    .map(({ found, expected }) => `${found}→${expected}`)
}
