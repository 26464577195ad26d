import { idOf, reaches, type Superiors } from '../../access/memberships.ts'
import { isOfWorkflow } from '../../domain/deputies/judgeDeputation.ts'
import type { User } from '../../payload-types.ts'

type Holder = Pick<User, 'memberships'>

/** Whether somebody holds something that reaches an office in which another has a role of the workflow. */
export const isColleagueOf = (
  { deputy, principal }: { readonly deputy: Holder; readonly principal: Holder },
  superiors: Superiors,
): boolean =>
  (principal.memberships ?? [])
    .filter(({ roles }) => roles.some(isOfWorkflow))
    .some(({ organization }) =>
      (deputy.memberships ?? []).some((membership) =>
        reaches(membership, idOf(organization), superiors),
      ),
    )
