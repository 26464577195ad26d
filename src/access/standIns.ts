import type { PayloadRequest } from 'payload'
import { isPermittedToDeputy } from '../domain/deputies/isPermittedToDeputy.ts'
import { isPermitted, type Permission } from '../domain/permissions.ts'
import type { Membership } from './memberships.ts'

/** Somebody for whom a person stands at this moment: who it is, and which of that one's memberships she has for it. */
export interface StandIn {
  readonly principal: string
  readonly name: string
  /** Her last day for it, `yyyy-mm-dd`. */
  readonly until: string
  readonly memberships: readonly Membership[]
}

const isStandIn = (value: unknown): value is StandIn =>
  typeof Reflect.get(Object(value), 'principal') === 'string' &&
  Array.isArray(Reflect.get(Object(value), 'memberships'))

/** For whom the person who asks stands: what `withStandIns` found when her request was signed in. None for nobody. */
export const standInsOf = ({ user }: { readonly user?: unknown }): readonly StandIn[] => {
  const list: unknown = Reflect.get(Object(user), 'standsFor')
  return Array.isArray(list) ? list.filter(isStandIn) : []
}

/** The memberships by which a person has a permission: her own, and those of whom she stands for as far as a deputy has it. */
export const granting = (
  { user }: Pick<PayloadRequest, 'user'>,
  permission: Permission,
): readonly Membership[] => [
  ...(user?.memberships ?? []).filter(({ roles }) => isPermitted(roles, permission)),
  ...standInsOf({ user })
    .flatMap(({ memberships }) => memberships)
    .filter(({ roles }) => isPermittedToDeputy(roles, permission)),
]
