import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role, Scope } from '../../src/domain/roles.ts'
import type { User } from '../../src/payload-types.ts'
import { signInSecret } from './signInSecret.ts'

interface Membership {
  readonly organization: string
  readonly roles: readonly Role[]
  readonly scope?: Scope
}

/**
 * An account with these memberships; the name is made up unless given. Everybody has TEST_PASSWORD. The
 * row is inserted as it is stored, for deriving a password's hash takes longer than most tests.
 */
export const makePerson = async (
  payload: Payload,
  memberships: readonly Membership[],
  name = `人员${randomBytes(4).toString('hex')}`,
): Promise<User> => {
  const id = randomUUID()
  await payload.db.create({
    collection: 'users',
    data: {
      ...(await signInSecret(payload)),
      id,
      name,
      email: `${id}@gongkai.example`,
      memberships: memberships.map(({ organization, roles, scope = 'own' }) => ({
        id: randomBytes(12).toString('hex'),
        organization,
        roles: [...roles],
        scope,
      })),
    },
  })
  return payload.findByID({ collection: 'users', id, depth: 0 })
}
