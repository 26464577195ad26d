import type { PayloadRequest } from 'payload'

/** The accounts that are open beside this one, of those whom the person who asks may see, by name. */
export const otherAccounts = async (req: PayloadRequest, id: string) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ leftAt: { exists: false } }, { id: { not_equals: id } }] },
    select: { name: true, memberships: true },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs
}
