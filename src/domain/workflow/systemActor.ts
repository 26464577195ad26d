import type { Actor } from './types.ts'

/** The system acting for itself, at the time that a person set. */
export const SYSTEM_ACTOR: Actor = { id: 'system', roles: [], isSystem: true }
