/** The hash-chained streams. Sign-ins have one of their own, so that a flood of them delays no deed. */
export const STREAMS = ['audit-events', 'sign-in-events'] as const
export type Stream = (typeof STREAMS)[number]

interface Hashed {
  /** Members of the hashed value, null where there is nothing to say. */
  readonly always: readonly string[]
  /** Members that are left out where there is nothing to say: older events did not have them. */
  readonly ifGiven: readonly string[]
}

/** What the hash of an event covers, besides its place: everything that is told of it. */
export const HASHED = {
  'audit-events': {
    always: [
      'key',
      'action',
      'actor',
      'subject',
      'document',
      'organization',
      'from',
      'to',
      'reason',
      'address',
      'at',
    ],
    ifGiven: ['changes', 'standsFor'],
  },
  'sign-in-events': {
    always: ['key', 'action', 'account', 'person', 'address', 'count', 'at'],
    ifGiven: [],
  },
} as const satisfies Record<Stream, Hashed>
