import type { Permission } from '../permissions.ts'
import { alike, policy } from './policy.ts'

export const NEVER = policy([])
export const UNSEEN = { strangers: 'NOT_FOUND', outsiders: 'NOT_FOUND' } as const

/** Lists and counts hold what she may read; one document is not there for who may not. */
export const reading = (...permissions: Permission[]) => ({
  list: policy(permissions, { strangers: 'empty' }),
  count: policy(permissions, { strangers: 'empty' }),
  read: policy(permissions, { strangers: 'NOT_FOUND' }),
})
export const DELETING = { updateMany: NEVER, delete: NEVER, deleteMany: NEVER } as const
export const ASKING = {
  access: alike('answered', { nobody: 'empty', strangers: 'empty', outsiders: 'empty' }),
}
/** What belongs to no single office: whoever is signed in reads it, whoever holds a permission anywhere writes it. */
export const common = alike('answered', { nobody: 'NOT_PERMITTED' })
export const anywhere = (...permissions: Permission[]) =>
  policy(permissions, { strangers: 'answered' })
export const written = policy(['content.write'], UNSEEN)
export const inserted = { create: NEVER, update: NEVER, ...DELETING, ...ASKING } as const

/** Tried without a reason, which whoever may do it is asked for. */
export const purge = policy(['document.purge'], { ...UNSEEN, holders: 'GUARD_FAILED' })
export const requests = ['document.purge', 'audit.read'] as const
