import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocked } from './isLocked.ts'
import { passwordHash } from './passwordHash.ts'

const stored = z.object({ salt: z.string(), hash: z.string() })

/** Whether a password is the one that a person signs in with now; of a locked account none is. */
export const isPresentPassword = async (
  req: PayloadRequest,
  { id, password }: { readonly id: string; readonly password: string },
): Promise<boolean> => {
  const row = await req.payload.db.findOne({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  const secret = stored.safeParse(row).data
  if (secret === undefined) return false
  const isRight = (await passwordHash(password, secret.salt)) === secret.hash
  return isRight && !isLocked(row)
}
