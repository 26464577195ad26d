import type { UIFieldServerProps } from 'payload'
import { mayAnywhere } from '../../access/mayAnywhere.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { holdingsOf } from '../../operations/accounts/holdingsOf.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { namesOf } from '../../operations/namesOf.ts'
import { AccountActs } from './AccountActs.tsx'
import { otherAccounts } from './otherAccounts.ts'

/** What the system administrator does with somebody else's account, and what of hers would be left behind. */
export const AccountPanel = async ({ id, req }: UIFieldServerProps) => {
  if (!id || req.user?.id === id || !mayAnywhere(req, 'account.manage')) return null
  const account = await findVisible(req, { collection: 'users', id: String(id) })
  if (!account) return null
  const others = await otherAccounts(req, account.id)
  const editors = others.filter(({ memberships }) =>
    (memberships ?? []).some(({ roles }) => isPermitted(roles, 'content.write')),
  )
  const { handoverTo, leftAt } = account
  const successor = handoverTo ? (await namesOf(req, [handoverTo])).get(handoverTo) : undefined
  return (
    <AccountActs
      account={{ id: account.id, name: account.name, leftAt: leftAt ?? null }}
      holdings={await holdingsOf(req, account.id)}
      successor={successor ?? null}
      successors={editors.map((each) => ({ id: each.id, name: each.name }))}
    />
  )
}
