import { CLOSED_FIELDS } from '../../../src/domain/doors/closedFields.ts'
import { FAMILIES } from '../../../src/domain/doors/families.ts'
import type { Operation } from '../../../src/domain/doors/operations.ts'
import type { Outcome, Policy } from '../../../src/domain/doors/policy.ts'
import { isPermitted } from '../../../src/domain/permissions.ts'
import { isStrange, roleOf, SIGNED_IN, type Caller, type DoorWorld } from './doorWorld.ts'
import type { Knock } from './knock.ts'
import type { Door } from './listDoors.ts'

type Class = Exclude<keyof Policy, 'permissions'>

/** The entry of a door in the table; undefined: it has none. */
export const policyOf = ({ slug, operation }: Door): Policy | undefined =>
  operation ? FAMILIES.find(({ slugs }) => slugs.includes(slug))?.operations[operation] : undefined

const classOf = (caller: Caller, { permissions }: Policy): Class => {
  const role = roleOf(caller)
  if (!role) return 'nobody'
  const holds = permissions.some((permission) => isPermitted([role], permission))
  if (isStrange(caller)) return holds ? 'strangers' : 'outsiders'
  if (holds) return 'holders'
  return isPermitted([role], 'content.read') ? 'colleagues' : 'outsiders'
}

/** What a person meets by more than her role. */
const EXCEPTIONS: Readonly<Record<string, Outcome>> = {
  // A remark is changed by whoever made it: in this office the reviewer.
  'comments update reviewer': 'answered',
  // The auditor reads what waits for a second person, and what she reads is not hers to take back.
  'second-person-requests withdraw auditor': 'NOT_PERMITTED',
  // A publisher seals: she finds requests to seal, and the one of this office is to purge.
  'second-person-requests list publisher': 'empty',
  'second-person-requests count publisher': 'empty',
  'second-person-requests read publisher': 'NOT_FOUND',
}

/** What the table says that somebody meets at a door. */
export const expectedAt = (door: Door, policy: Policy, caller: Caller): Outcome => {
  if (door.field && CLOSED_FIELDS.test(door.field.field.name)) return 'INVALID_REQUEST'
  // No file comes by GraphQL, and without one nothing is asked further.
  const isUpload = door.slug === 'attachments' && door.operation === 'create'
  if (door.field && isUpload && caller !== 'nobody') return 'INVALID_REQUEST'
  const exception = EXCEPTIONS[`${door.slug} ${door.operation} ${caller}`]
  if (exception) return exception
  return policy[classOf(caller, policy)]
}

/**
 * Who tries a door: nobody, every role of the office and the holders elsewhere. Both interfaces end in the
 * same operation, and a family is declared at once, so the second interface and the further collections
 * are tried by one of each kind.
 */
export const callersAt = (door: Door, policy: Policy): readonly Caller[] => {
  const all: readonly Caller[] = ['nobody', ...SIGNED_IN]
  const kindOf = (caller: Caller) => classOf(caller, policy)
  const firsts = all.filter(
    (caller, place) => all.findIndex((each) => kindOf(each) === kindOf(caller)) === place,
  )
  const isFirst = FAMILIES.some(({ slugs }) => slugs[0] === door.slug)
  if (door.field || !isFirst) return firsts
  return all.filter((caller) => !isStrange(caller) || firsts.includes(caller))
}

/** By what an answer is known in which nothing of the office stands. */
const EMPTY: Readonly<Partial<Record<Operation, (text: string) => boolean>>> = {
  count: (text) => /"totalDocs":0\b/.test(text),
  versions: (text) => /"totalDocs":0\b/.test(text),
  access: (text) => !text.includes('true'),
  rights: (text) => !text.includes('true'),
  me: (text) => /"user":null/.test(text),
  readPreference: (text) => /"value":null/.test(text),
}

const isEmpty = ({ ids }: DoorWorld, { operation, slug }: Door, text: string): boolean => {
  if (operation === 'list') return !text.includes(ids[slug] ?? '')
  return operation !== null && EMPTY[operation]?.(text) === true
}

/** What a door answered, in the words of the table; what the table has no word for, as it was. */
export const outcomeOf = (world: DoorWorld, door: Door, { status, code, text }: Knock): string => {
  if (code) return code
  if (status >= 300 || text.includes('"errors":[{')) return `${status} ${text.slice(0, 300)}`
  return isEmpty(world, door, text) ? 'empty' : 'answered'
}
