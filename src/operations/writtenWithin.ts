import type { Where } from 'payload'

/** From when to when, by the clocks of those who wrote. */
export interface Window {
  readonly since: Date
  readonly until: Date
}

/** The rows that were made, or written last, in a window. */
export const writtenWithin = (
  field: 'createdAt' | 'updatedAt',
  { since, until }: Window,
): Where => ({
  and: [
    { [field]: { greater_than_equal: since.toISOString() } },
    { [field]: { less_than_equal: until.toISOString() } },
  ],
})
