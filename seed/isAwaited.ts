import type { PayloadRequest } from 'payload'
import { isDemoEmail } from './people.ts'

/**
 * Whether the demo is still to be made: nobody has an account but its own people, and nothing was ever
 * published. True as well where a start that was cut short left it half made.
 */
export const isAwaited = async (req: PayloadRequest): Promise<boolean> => {
  const all = { where: { id: { exists: true } }, overrideAccess: true, req } as const
  const { totalDocs: editions } = await req.payload.count({ ...all, collection: 'editions' })
  if (editions > 0) return false
  const { docs: people } = await req.payload.find({
    ...all,
    collection: 'users',
    pagination: false,
    depth: 0,
    select: { email: true },
  })
  return people.every(({ email }) => isDemoEmail(email))
}
