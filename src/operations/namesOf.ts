import type { PayloadRequest } from 'payload'

/** The names of persons by their ids. */
export const namesOf = async (
  req: PayloadRequest,
  persons: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...persons] } },
    depth: 0,
    pagination: false,
    select: { name: true },
    // The system's own authority: whoever may read a report or an event may know whose it is, who passed it and who explained what is in it.
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
