import type { CollectionBeforeOperationHook } from 'payload'
import { noteAttempt } from '../../../operations/audit/signInAttempts.ts'

/** Notes with which e-mail somebody tries to sign in: the base has no hook for an attempt that fails. */
export const noteSignIn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const data: unknown = Reflect.get(args, 'data')
  const { email, password } = Object(data)
  if (typeof email === 'string' && typeof password === 'string' && password.trim() !== '') {
    noteAttempt(req, email)
  }
  return args
}
