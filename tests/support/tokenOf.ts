import type { Payload } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { TEST_PASSWORD } from './signInSecret.ts'

const tokens = new Map<string, Promise<string>>()

const signIn = async (payload: Payload, email: string): Promise<string> => {
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: TEST_PASSWORD },
  })
  if (!token) throw new Error(`${email} could not sign in`)
  return token
}

/** Signs a person in, once, as everybody signs in. */
export const tokenOf = (payload: Payload, { id, email }: User): Promise<string> => {
  const token = tokens.get(id) ?? signIn(payload, email)
  tokens.set(id, token)
  return token
}
