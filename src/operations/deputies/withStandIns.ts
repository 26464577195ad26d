import type { Payload } from 'payload'
import type { StandIn } from '../../access/standIns.ts'
import { standingOf } from '../../domain/deputies/Deputation.ts'
import { isOfWorkflow } from '../../domain/deputies/judgeDeputation.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type { User } from '../../payload-types.ts'
import { requestAs } from '../requestAs.ts'

/** What of an account says for whom its owner stands. */
export type Deputy = Pick<User, 'closedLast' | 'deputyUntil' | 'id' | 'memberships'>

type Principal = Pick<User, 'closedLast' | 'deputies' | 'id' | 'memberships' | 'name'>

/** The memberships that a deputy has of somebody: roles of the workflow alone, as far as they reach for that one. */
const deputed = ({ memberships }: Principal): StandIn['memberships'] =>
  (memberships ?? [])
    .map((membership) => ({ ...membership, roles: membership.roles.filter(isOfWorkflow) }))
    .filter(({ roles }) => roles.length > 0)

const deputationNow = (principal: Principal, deputy: Deputy, now: Date) =>
  (principal.deputies ?? []).find(
    (each) =>
      each.deputy === deputy.id &&
      standingOf(each, { now, closings: [principal.closedLast, deputy.closedLast] }) === 'now',
  )

/** Of these people those for whom somebody stands at a moment. An administrator stands for nobody. */
export const standInsAmong = (
  principals: readonly Principal[],
  deputy: Deputy,
  now: Date,
): readonly StandIn[] => {
  const own = (deputy.memberships ?? []).flatMap(({ roles }) => roles)
  if (!own.every(isOfWorkflow)) return []
  return principals.flatMap((principal) => {
    const { id, name } = principal
    const found = deputationNow(principal, deputy, now)
    return found
      ? [{ principal: id, name, until: found.until, memberships: deputed(principal) }]
      : []
  })
}

/**
 * A person as she is signed in, with those for whom she stands at this moment. Nobody is asked for where her
 * own row says that she is no deputy in these days. Authority: the system's own.
 */
export const withStandIns = async <Person extends Deputy>(
  payload: Payload,
  person: Person,
  now: Date = new Date(),
): Promise<Person> => {
  if (!person.deputyUntil || person.deputyUntil < shanghaiDay(now)) return person
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [{ 'deputies.deputy': { equals: person.id } }, { leftAt: { exists: false } }],
    },
    select: { name: true, memberships: true, deputies: true, closedLast: true },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  return { ...person, standsFor: standInsAmong(docs, person, now) }
}
