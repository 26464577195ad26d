import type { PayloadRequest } from 'payload'

const KEY = 'signInAttempts'

/** The e-mails with which somebody tries to sign in by this request; GraphQL can hold several. */
const attemptsOf = ({ context }: PayloadRequest): string[] => {
  const known: unknown = context[KEY]
  if (Array.isArray(known)) return known
  const attempts: string[] = []
  context[KEY] = attempts
  return attempts
}

/** Notes that somebody tries to sign in: how it ends is told by whoever comes after. */
export const noteAttempt = (req: PayloadRequest, account: string): void => {
  attemptsOf(req).push(account)
}

/** An attempt that succeeded is no longer one. */
export const forgetAttempt = (req: PayloadRequest, account: string): void => {
  const attempts = attemptsOf(req)
  const place = attempts.indexOf(account)
  if (place >= 0) attempts.splice(place, 1)
}

/** The attempts that did not succeed; each is taken once. */
export const takeFailedAttempts = (req: PayloadRequest): readonly string[] =>
  attemptsOf(req).splice(0)
