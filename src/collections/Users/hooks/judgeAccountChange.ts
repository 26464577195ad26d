import type { CollectionBeforeChangeHook } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { mayAnywhere } from '../../../access/mayAnywhere.ts'
import { idOf } from '../../../access/memberships.ts'
import { isPermitted } from '../../../domain/permissions.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { User } from '../../../payload-types.ts'
import { isDeputiesChanged } from './isDeputiesChanged.ts'
import { touchedField } from './touchedField.ts'

const granted = ({ memberships }: Partial<User>) =>
  (memberships ?? []).map(({ organization, roles, scope }) => ({
    organization: idOf(organization),
    roles,
    scope,
  }))

/** Who grants roles or watches over those who do: only she herself changes how she signs in. */
const isBeyondAdministration = (account: Partial<User>): boolean =>
  (account.memberships ?? []).some(
    ({ roles }) => isPermitted(roles, 'role.grant') || isPermitted(roles, 'audit.read'),
  )

/**
 * Who changes what of an account: everybody her own name and way of signing in, the system administrator
 * those of others, the security administrator the memberships of others and who stands for them. Nobody grants a role to
 * herself, and who administers accounts cannot become a person who grants roles. The server's own
 * commands act without a person and are not judged here.
 */
export const judgeAccountChange: CollectionBeforeChangeHook<User> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !req.user) return data
  const isOwn = req.user.id === originalDoc.id
  if (isOwn && !isDeepStrictEqual(granted(data), granted(originalDoc))) {
    throw refuse(req, { code: 'NOT_PERMITTED', field: 'memberships' })
  }
  if (!isOwn && isDeputiesChanged(data, originalDoc) && !mayAnywhere(req, 'role.grant')) {
    throw refuse(req, { code: 'NOT_PERMITTED', field: 'deputies' })
  }
  const manages = mayAnywhere(req, 'account.manage')
  if (isOwn || (manages && !isBeyondAdministration(originalDoc))) return data
  const field = touchedField(data, originalDoc)
  if (field) throw refuse(req, { code: 'NOT_PERMITTED', field })
  return data
}
