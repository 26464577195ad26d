import { CHECKS } from './checks.ts'
import type { Finding } from './Finding.ts'
import type { CheckRow } from './registry/CheckRow.ts'

/** Whether a finding may stay with a reason in writing: every warning, and of the errors those that say so. */
export const isExplainable = ({
  check,
  severity,
}: Pick<Finding, 'check' | 'severity'>): boolean => {
  const { isOverridable }: CheckRow = CHECKS[check]
  return severity === 'warning' || isOverridable === true
}
