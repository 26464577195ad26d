import type { PayloadRequest } from 'payload'

/** The takedown of a report that covers most of its editions; null where there was none. */
export const newestTakedown = async (req: PayloadRequest, report: string) => {
  const { docs } = await req.payload.find({
    collection: 'notices',
    where: { and: [{ report: { equals: report } }, { kind: { equals: 'takenDown' } }] },
    sort: '-throughEdition',
    limit: 1,
    pagination: false,
    depth: 0,
    // The system's own authority: the record is public; the person's id stays in here.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
