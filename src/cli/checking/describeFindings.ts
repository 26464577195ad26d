import { type Finding, FINDING_GROUPS, type FindingGroup } from '../../domain/checks/Finding.ts'
import { predictDeduction } from '../../domain/checks/deductions.ts'
import type { Reference } from '../../domain/checks/referencesIn.ts'
import type { ParseIssue } from '../../import/issues.ts'

/** The findings as the contract prints them: exactly `{ findings }`. */
export const findingsToJson = (findings: readonly Finding[]): string =>
  JSON.stringify(
    {
      findings: findings.map(
        ({ key, check, group, severity, where, found, expected, basis, message }) => ({
          key,
          check,
          group,
          severity,
          where,
          found,
          expected,
          basis,
          message: `${message.zh} ${message.en}`,
        }),
      ),
    },
    null,
    2,
  )

const SEVERITIES = { error: '错误 error', warning: '提示 warning' } as const

const placeText = ({ where }: Finding): string => {
  const { line, section, table, row, column } = where
  const cell = [table, row, column].filter((each) => each !== undefined).join('.')
  return [line === undefined ? '' : String(line), cell || (section ?? '')]
    .filter((each) => each !== '')
    .join(' · ')
}

const findingLines = (finding: Finding): readonly string[] => [
  `  ${placeText(finding)}  ${finding.check}  ${SEVERITIES[finding.severity]}`,
  `      ${finding.message.zh} ${finding.mend.zh}（${finding.basis}）`,
  `      ${finding.message.en} ${finding.mend.en}`,
]

const GROUPS: readonly FindingGroup[] = [
  'late',
  'inaccurate',
  'incomplete',
  'repetitive',
  'perfunctory',
]

const referenceText = ({ title, number, where }: Reference): string =>
  `  ${where.line ?? ''}: ${title === null ? '' : `《${title}》`}${number ?? ''}`

interface Told {
  readonly findings: readonly Finding[]
  readonly references: readonly Reference[]
  readonly issues: readonly ParseIssue[]
}

/** The findings for a person, grouped by the words of the 2021 notice, with what is to be cleared. */
export const findingsToText = ({ findings, references, issues }: Told): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const { total } = predictDeduction(findings)
  const groups = GROUPS.flatMap((group) => {
    const own = findings.filter((finding) => finding.group === group)
    const { zh, en } = FINDING_GROUPS[group]
    return own.length === 0 ? [] : [`${zh} ${en}（${own.length}）`, ...own.flatMap(findingLines)]
  })
  const kept = issues.map(({ line, code, message }) => `  ${line}: ${code} ${message.zh}`)
  return [
    ...groups,
    ...(kept.length > 0 ? [`识别说明 How it was read（${kept.length}）`, ...kept] : []),
    ...(references.length > 0
      ? [
          `引用文件，请公开审查人员核对是否公开 Documents cited, to be cleared（${references.length}）`,
          ...references.map(referenceText),
        ]
      : []),
    `错误 ${errors}，提示 ${findings.length - errors}，预计扣分 ${total} · errors: ${errors}, warnings: ${findings.length - errors}, predicted deduction: ${total}`,
  ].join('\n')
}
