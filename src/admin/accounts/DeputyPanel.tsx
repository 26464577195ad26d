import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { mayAnywhere } from '../../access/mayAnywhere.ts'
import { loadSuperiors } from '../../access/memberships.ts'
import { isOfWorkflow } from '../../domain/deputies/judgeDeputation.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import { deputationsOf } from '../../operations/deputies/deputationsOf.ts'
import { isColleagueOf } from '../../operations/deputies/isColleagueOf.ts'
import { findVisible } from '../../operations/findVisible.ts'
import type { User } from '../../payload-types.ts'
import { DeputyActs } from './DeputyActs.tsx'
import { otherAccounts } from './otherAccounts.ts'

const rolesOf = ({ memberships }: Pick<User, 'memberships'>) =>
  (memberships ?? []).flatMap(({ roles }) => roles)

/** Who could stand for an account, of those whom the person who asks may see, by name. */
const colleaguesOf = async (req: PayloadRequest, principal: User) => {
  const others = await otherAccounts(req, principal.id)
  const superiors = await loadSuperiors(req)
  return others
    .filter((deputy) => rolesOf(deputy).every(isOfWorkflow))
    .filter((deputy) => isColleagueOf({ deputy, principal }, superiors))
    .map(({ id, name }) => ({ id, name }))
}

/** 代理: who stands for the person whose account it is and for whom she stands, for herself and for who grants roles. */
export const DeputyPanel = async ({ id, req }: UIFieldServerProps) => {
  if (!id || !req.user || req.user.mustChangePassword) return null
  const isOwn = req.user.id === id
  const grants = mayAnywhere(req, 'role.grant')
  if (!isOwn && !grants) return null
  const account = await findVisible(req, { collection: 'users', id: String(id) })
  if (!account) return null
  const deputations = await deputationsOf(req, account)
  const mayName = (isOwn || grants) && !account.leftAt && rolesOf(account).some(isOfWorkflow)
  const { deputies, principals } = deputations
  if (!mayName && deputies.length + principals.length === 0) return null
  return (
    <DeputyActs
      account={{ id: account.id, name: account.name }}
      colleagues={mayName ? await colleaguesOf(req, account) : []}
      deputations={deputations}
      isOwn={isOwn}
      mayName={mayName}
      today={shanghaiDay(new Date())}
    />
  )
}
