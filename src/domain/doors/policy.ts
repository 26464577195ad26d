import type { ErrorCode } from '../messages.ts'
import type { Permission } from '../permissions.ts'

/**
 * What somebody meets at a door: what she asked for; an answer in which nothing of the office stands; or
 * the code of a refusal.
 */
export type Outcome = 'answered' | 'empty' | ErrorCode

/** What an operation answers, by who tries it on a document of an office. */
export interface Policy {
  /** What opens it; several: any of them. None: nobody holds it. */
  readonly permissions: readonly Permission[]
  /** Nobody signed in. */
  readonly nobody: Outcome
  /** Who holds a permission for it in that office. */
  readonly holders: Outcome
  /** Who reads the content of that office and holds none. */
  readonly colleagues: Outcome
  /** Who holds a permission for it in another office alone. */
  readonly strangers: Outcome
  /** Everybody else who is signed in. */
  readonly outsiders: Outcome
}

const REFUSED = {
  nobody: 'NOT_PERMITTED',
  holders: 'NOT_PERMITTED',
  colleagues: 'NOT_PERMITTED',
  strangers: 'NOT_PERMITTED',
  outsiders: 'NOT_PERMITTED',
} as const

/** The policy of everything that is opened to nobody; the second says what differs. */
export const policy = (
  permissions: readonly Permission[],
  differing: Partial<Omit<Policy, 'permissions'>> = {},
): Policy => ({
  ...REFUSED,
  ...(permissions.length > 0 ? { holders: 'answered' } : {}),
  ...differing,
  permissions,
})

/** Whoever asks meets the same. */
export const alike = (outcome: Outcome, differing: Partial<Policy> = {}): Policy => ({
  permissions: [],
  nobody: outcome,
  holders: outcome,
  colleagues: outcome,
  strangers: outcome,
  outsiders: outcome,
  ...differing,
})
