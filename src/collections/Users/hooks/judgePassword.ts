import type { CollectionBeforeChangeHook } from 'payload'
import { oneTimeUntil } from '../../../domain/oneTimePassword.ts'
import { isWeakPassword } from '../../../domain/isWeakPassword.ts'
import { isPresentPassword } from '../../../operations/isPresentPassword.ts'
import { requirePresentPassword } from '../../../operations/requirePresentPassword.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { User } from '../../../payload-types.ts'

/**
 * A password is hard to guess and known to its owner alone: one that an administrator sets is changed at
 * the next sign-in, and until then its owner does nothing else; who changes her own knows the present one. The server's own commands act without a person
 * and judge for themselves.
 */
export const judgePassword: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { presentPassword, ...kept } = data
  if (!req.user) return kept
  const isOwn = operation === 'update' && req.user.id === originalDoc?.id
  const { password } = data
  if (!password && isOwn && originalDoc?.mustChangePassword) {
    throw refuse(req, { code: 'PASSWORD_CHANGE_REQUIRED', field: 'password' })
  }
  if (password && typeof password !== 'string') {
    throw refuse(req, { code: 'INVALID_REQUEST', field: 'password' })
  }
  const isSignInChanged = Boolean(password) || data.email !== originalDoc?.email
  if (isOwn && isSignInChanged) await requirePresentPassword(req, presentPassword)
  if (!password) return kept
  const weak = isWeakPassword({ password, email: data.email, name: data.name })
  if (weak || (isOwn && (await isPresentPassword(req, { id: req.user.id, password })))) {
    throw refuse(req, { code: 'PASSWORD_TOO_WEAK', field: 'password' })
  }
  return {
    ...kept,
    mustChangePassword: !isOwn,
    oneTimeUntil: isOwn ? null : oneTimeUntil(new Date()),
    // Whoever is signed in with the former one is signed out.
    ...(isOwn || operation === 'create' ? {} : { sessions: [] }),
  }
}
