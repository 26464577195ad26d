import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role, Scope } from '../../src/domain/roles.ts'
import type { User } from '../../src/payload-types.ts'

/** The password of every person that a test makes. */
export const TEST_PASSWORD = 'a password for tests'

interface Membership {
  readonly organization: string
  readonly roles: readonly Role[]
  readonly scope?: Scope
}

/** Opens an account with these memberships; the name is made up unless given. */
export const makePerson = async (
  payload: Payload,
  memberships: readonly Membership[],
  name = `人员${randomBytes(4).toString('hex')}`,
): Promise<User> =>
  payload.create({
    collection: 'users',
    data: {
      name,
      email: `${randomBytes(6).toString('hex')}@gongkai.example`,
      password: TEST_PASSWORD,
      memberships: memberships.map(({ organization, roles, scope = 'own' }) => ({
        organization,
        roles: [...roles],
        scope,
      })),
    },
    depth: 0,
  })
