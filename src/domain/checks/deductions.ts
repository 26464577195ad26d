import type { CheckId } from './checks.ts'
import type { Finding, FindingGroup } from './Finding.ts'

/** What an evaluator deducts for a kind of finding, and at most in all. */
export interface Deduction {
  readonly points: number
  readonly most: number
}

/** Deductions by group, and by rule where one weighs otherwise; an office sets them to its evaluator's. */
export interface DeductionModel {
  readonly groups: Readonly<Record<FindingGroup, Deduction>>
  readonly checks: Partial<Readonly<Record<CheckId, Deduction>>>
}

/** A model to begin with: likeness and closed references as one county has them, the rest to be set. */
export const DEFAULT_DEDUCTIONS: DeductionModel = {
  groups: {
    late: { points: 5, most: 10 },
    inaccurate: { points: 1, most: 10 },
    incomplete: { points: 1, most: 10 },
    repetitive: { points: 5, most: 10 },
    perfunctory: { points: 0.5, most: 5 },
  },
  checks: { 'REFERENCE-CLOSED': { points: 2, most: 10 } },
}

/** The points that are to be expected to be deducted, by group and in all. */
export interface PredictedDeduction {
  readonly total: number
  readonly groups: Readonly<Record<FindingGroup, number>>
}

const limited = ({ points, most }: Deduction, count: number): number =>
  Math.min(points * count, most)

const ofGroup = (
  findings: readonly Finding[],
  group: FindingGroup,
  { groups, checks }: DeductionModel,
): number => {
  const own = findings.filter((finding) => finding.group === group)
  const ids = [...new Set(own.map(({ check }) => check))]
  const special = ids.flatMap((id) => {
    const deduction = checks[id]
    return deduction ? [limited(deduction, own.filter(({ check }) => check === id).length)] : []
  })
  const plain = own.filter(({ check }) => checks[check] === undefined).length
  return special.reduce((sum, each) => sum + each, limited(groups[group], plain))
}

/** Predicts an evaluator's deduction from the findings that are left; those explained may be left out by the caller. */
export const predictDeduction = (
  findings: readonly Finding[],
  model: DeductionModel = DEFAULT_DEDUCTIONS,
): PredictedDeduction => {
  const points = (group: FindingGroup) => ofGroup(findings, group, model)
  const groups = {
    late: points('late'),
    inaccurate: points('inaccurate'),
    incomplete: points('incomplete'),
    repetitive: points('repetitive'),
    perfunctory: points('perfunctory'),
  }
  return { total: Object.values(groups).reduce((sum, each) => sum + each, 0), groups }
}
