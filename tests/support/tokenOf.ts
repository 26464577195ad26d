import type { Payload } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { TEST_PASSWORD } from './signInSecret.ts'

const tokens = new Map<string, string>()

/** Signs a person in, once, as everybody signs in. */
export const tokenOf = async (payload: Payload, { id, email }: User): Promise<string> => {
  const known = tokens.get(id)
  if (known) return known
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: TEST_PASSWORD },
  })
  if (!token) throw new Error(`${email} could not sign in`)
  tokens.set(id, token)
  return token
}
