import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../access/memberships.ts'
import { isPermitted } from '../domain/permissions.ts'
import { rolesOn } from '../operations/actorOf.ts'
import { refuse } from '../operations/refuse.ts'

/**
 * Who creates a document of the workflow needs the editor's role in the organization that it will
 * belong to, whatever way it comes in. The organization was derived before, by the collection's own hook.
 */
export const judgeCreate: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const organization: unknown = data?.['organization']
  // An absent organization is the field's own validation to report.
  if (!organization) return data
  const id = typeof organization === 'string' ? organization : idOf(Object(organization))
  if (!req.user || !isPermitted(await rolesOn(req, id), 'content.write')) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  return data
}
