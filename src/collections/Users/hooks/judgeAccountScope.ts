import type { CollectionBeforeChangeHook } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { covers } from '../../../access/covers.ts'
import { idOf, loadSuperiors, type Membership } from '../../../access/memberships.ts'
import { organizationsWith } from '../../../access/organizationsWith.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { User } from '../../../payload-types.ts'
import { isDeputiesChanged } from './isDeputiesChanged.ts'
import { touchedField } from './touchedField.ts'

const plain = ({ memberships }: Partial<User>): readonly Membership[] =>
  (memberships ?? []).map(({ organization, roles, scope }) => ({
    organization: idOf(organization),
    roles,
    scope,
  }))

const without = (list: readonly Membership[], others: readonly Membership[]) =>
  list.filter((each) => !others.some((other) => isDeepStrictEqual(each, other)))

/**
 * Administrators act within their scope, judged on what was and on what is to be: no membership is given
 * or taken that reaches beyond it, and who signs in as somebody else would hold all that she holds, so name,
 * e-mail and password are changed, and a deputy is named, where all of it lies within. A person's own account is hers.
 */
export const judgeAccountScope: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || req.user.id === originalDoc?.id) return data
  const before = operation === 'update' && originalDoc ? plain(originalDoc) : []
  const after = plain(data)
  const superiors = await loadSuperiors(req)
  const changed = [...without(before, after), ...without(after, before)]
  const grants = await organizationsWith(req, 'role.grant')
  if (!changed.every((each) => covers(grants, each, superiors))) {
    throw refuse(req, { code: 'NOT_PERMITTED', field: 'memberships' })
  }
  const isDeputed = originalDoc !== undefined && isDeputiesChanged(data, originalDoc)
  if (isDeputed && !before.every((each) => covers(grants, each, superiors))) {
    throw refuse(req, { code: 'NOT_PERMITTED', field: 'deputies' })
  }
  const field = touchedField(data, originalDoc)
  const manages = await organizationsWith(req, 'account.manage')
  if (field && !before.every((each) => covers(manages, each, superiors))) {
    throw refuse(req, { code: 'NOT_PERMITTED', field })
  }
  return data
}
