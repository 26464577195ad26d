import type { PayloadRequest } from 'payload'
import { membershipsOf, rolesFor } from '../access/memberships.ts'
import { standInsOf } from '../access/standIns.ts'
import { superiorsFor } from '../access/superiorsFor.ts'
import { isPermittedToDeputy } from '../domain/deputies/isPermittedToDeputy.ts'
import { isPermitted, type Permission } from '../domain/permissions.ts'
import type { Role } from '../domain/roles.ts'
import type { Actor } from '../domain/workflow/types.ts'

/** The roles that the person who asks holds herself for the documents of an organization; none for nobody. */
export const rolesOn = async (
  req: PayloadRequest,
  organization: string,
): Promise<readonly Role[]> => {
  const memberships = membershipsOf(req)
  if (memberships.length === 0) return []
  return rolesFor(memberships, organization, await superiorsFor(req, memberships))
}

/**
 * Who acts on a document of an organization: the person in her own right, and after that as the deputy of each
 * for whom she stands there. Nobody: none.
 */
export const actorsOf = async (
  req: PayloadRequest,
  organization: string,
): Promise<readonly Actor[]> => {
  if (!req.user) return []
  const { id } = req.user
  const standIns = standInsOf(req)
  const superiors = await superiorsFor(
    req,
    standIns.flatMap(({ memberships }) => memberships),
  )
  const deputed = standIns
    .map(({ principal, memberships }) => ({
      id,
      roles: rolesFor(memberships, organization, superiors),
      standsFor: principal,
    }))
    .filter(({ roles }) => roles.length > 0)
  return [{ id, roles: await rolesOn(req, organization) }, ...deputed]
}

/** By what right somebody does something: her own, or that of somebody for whom she stands. */
export interface Right {
  /** For whom, as an act records it; absent in her own right. */
  readonly standsFor?: string
}

/** By what right the person who asks may do something in an organization, her own first; null: by none. */
export const rightTo = async (
  req: PayloadRequest,
  organization: string,
  permission: Permission,
): Promise<Right | null> => {
  const actor = (await actorsOf(req, organization)).find(({ roles, standsFor }) =>
    standsFor ? isPermittedToDeputy(roles, permission) : isPermitted(roles, permission),
  )
  if (!actor) return null
  return actor.standsFor ? { standsFor: actor.standsFor } : {}
}
