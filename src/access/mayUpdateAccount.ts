import type { Access } from 'payload'
import { isAccountWithin } from './isAccountWithin.ts'

/** A person changes her own account (not her memberships); administrators change those of their scope. */
export const mayUpdateAccount: Access = async ({ id, req }) => {
  if (!req.user) return false
  if (id === undefined || String(id) === req.user.id) return { id: { equals: req.user.id } }
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { memberships: true },
    // The system's own authority: where the account belongs is asked, and nothing of it told.
    overrideAccess: true,
    req,
  })
  return docs[0] !== undefined && (await isAccountWithin(req, docs[0].memberships ?? []))
}
