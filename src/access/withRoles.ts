import type { User } from '../payload-types.ts'
import { rolesFor } from './memberships.ts'

type Superiors = Parameters<typeof rolesFor>[2]
type Holder = Pick<User, 'memberships'>

/** People with the roles that each holds for the documents of an organization. */
export const withRoles = <Person extends Holder>(
  people: readonly Person[],
  organization: string,
  superiors: Superiors,
) =>
  people.map((person) => ({
    ...person,
    roles: rolesFor(person.memberships ?? [], organization, superiors),
  }))
