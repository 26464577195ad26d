import { ORGANIZATION_KINDS } from '../../domain/organizationKinds.ts'
import type { Localized } from '../../domain/localized.ts'
import { constantCase } from '../../record/schema/constantCase.ts'

interface OfKind<T> {
  readonly kind: string
  readonly label: Localized
  readonly members: readonly T[]
}

/** Groups what belongs to organizations by their kind, in the order of lists; kinds without a member are left out. */
export const byKind = <T>(all: readonly T[], kindOf: (each: T) => string): readonly OfKind<T>[] =>
  ORGANIZATION_KINDS.map(({ value, label }) => ({
    kind: constantCase(value),
    label,
    members: all.filter((each) => kindOf(each) === constantCase(value)),
  })).filter(({ members }) => members.length > 0)
