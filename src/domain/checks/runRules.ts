import { formatMessage } from '../messages.ts'
import type { CheckContext } from './CheckContext.ts'
import type { CheckedReport } from './CheckedReport.ts'
import { CHECKS } from './checks.ts'
import type { Finding, Observation } from './Finding.ts'
import { findingKey } from './findingKey.ts'
import { placesIn } from './placesIn.ts'
import type { FormatId } from '../formats/formats.ts'
import { basisIn } from './registry/bases.ts'
import type { CheckRow } from './registry/CheckRow.ts'
import type { Rule } from './rules/Rule.ts'

const toFinding = (
  { expectedInEnglish, ...observation }: Observation,
  { key, format }: { readonly key: string; readonly format: FormatId },
): Finding => {
  const { group, severity, basis, message, mend }: CheckRow = CHECKS[observation.check]
  const { found, expected } = observation
  const inEnglish = { found, expected: expectedInEnglish ?? expected }
  return {
    key,
    ...observation,
    group,
    severity,
    basis: basisIn(basis, format),
    message: {
      zh: formatMessage(message.zh, { found, expected }),
      en: formatMessage(message.en, inEnglish),
    },
    mend: {
      zh: formatMessage(mend.zh, { found, expected }),
      en: formatMessage(mend.en, inEnglish),
    },
  }
}

/** Runs some rules on a report; findings come in the order of their places, each with a key of its own. */
export const runRules = (
  rules: readonly Rule[],
  report: CheckedReport,
  context: CheckContext = {},
): readonly Finding[] => {
  const counts = new Map<string, number>()
  const placeOf = placesIn(report)
  return rules
    .flatMap((rule) => rule(report, context))
    .map((observation) => {
      const key = findingKey(observation)
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return toFinding(observation, {
        key: count === 1 ? key : `${key}~${count}`,
        format: report.format,
      })
    })
    .toSorted((a, b) => placeOf(a.where) - placeOf(b.where))
}
