/** For how many days a password that an administrator made opens the account; then a new one is made. */
export const ONE_TIME_DAYS = 7

/** Until when a password made now opens the account. */
export const oneTimeUntil = (now: Date): string =>
  new Date(now.getTime() + ONE_TIME_DAYS * 24 * 60 * 60_000).toISOString()

interface Account {
  readonly mustChangePassword?: boolean | null | undefined
  readonly oneTimeUntil?: string | null | undefined
}

/** Whether an account waits for its first password to be changed, and its time is over. */
export const isOneTimeOver = (
  { mustChangePassword, oneTimeUntil: until }: Account,
  now: Date,
): boolean => Boolean(mustChangePassword && until && Date.parse(until) <= now.getTime())
