import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, loadSuperiors, standsUnder } from '../../../access/memberships.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Organization } from '../../../payload-types.ts'

/** No organization stands under itself, by however many steps: scopes and published names follow the line upwards. */
export const requireSoundSuperior: CollectionBeforeChangeHook<Organization> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data.parent || !originalDoc) return data
  const organization = idOf(data.parent)
  const superior = originalDoc.id
  if (standsUnder({ organization, superior }, await loadSuperiors(req))) {
    throw refuse(req, { code: 'WRONG_SUPERIOR', field: 'parent' })
  }
  return data
}
