import type { PayloadRequest } from 'payload'
import { mayAnywhere } from '../../access/mayAnywhere.ts'
import type { User } from '../../payload-types.ts'
import { refuse } from '../refuse.ts'
import { generatePassword } from './generatePassword.ts'
import { managedAccount } from './managedAccount.ts'

/** What is handed to a person on paper: the only time that her password is told. */
export interface PasswordSlip {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly password: string
  /** Until when it opens the account. */
  readonly until: string
  /** The revision that the account has since. */
  readonly revision: number
}

const slipOf = (
  { id, name, email, oneTimeUntil, revision }: User,
  password: string,
): PasswordSlip => ({
  ...{ id, name, email, password },
  until: oneTimeUntil ?? '',
  revision: revision ?? 0,
})

/**
 * Makes an account whose first password is told this once and changed by its owner when she signs in. It
 * holds nothing until the security administrator grants it something. Refuses with NOT_PERMITTED.
 */
export const openAccount = async (
  req: PayloadRequest,
  { name, email }: Pick<User, 'email' | 'name'>,
): Promise<PasswordSlip> => {
  if (!mayAnywhere(req, 'account.manage')) throw refuse(req, { code: 'NOT_PERMITTED' })
  const password = generatePassword()
  const account = await req.payload.create({
    collection: 'users',
    data: { name, email, password },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return slipOf(account, password)
}

/**
 * Puts a new password in the place of one that was forgotten, told this once and changed by its owner when she
 * signs in; whoever is signed in with the former one is signed out. Refuses with NOT_PERMITTED and NOT_FOUND.
 */
export const makeOneTimePassword = async (
  req: PayloadRequest,
  id: string,
): Promise<PasswordSlip> => {
  const { revision } = await managedAccount(req, id)
  const password = generatePassword()
  const account = await req.payload.update({
    collection: 'users',
    id,
    data: { password, revision: revision ?? 0 },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return slipOf(account, password)
}
