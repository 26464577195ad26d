import type { User } from '../../../payload-types.ts'

const ACCOUNT_FIELDS = [
  'name',
  'email',
  'leftAt',
  'closedLast',
  'leftReason',
  'handoverTo',
] as const

/** The first field of an account, its password among them, that a save changes of who somebody is and how she signs in; null where it changes none. */
export const touchedField = (data: Partial<User>, original: User | undefined): string | null =>
  ACCOUNT_FIELDS.find((name) => (data[name] ?? null) !== (original?.[name] ?? null)) ??
  (data.password ? 'password' : null)
