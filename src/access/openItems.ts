import type { PayloadRequest, Where } from 'payload'

/**
 * Leaves out the parts that a report sent back in part does not leave open: neither named by its
 * `openItems` nor created in this draft. Authority: the system's own, for which parts are open is no secret
 * to whoever may write in them.
 */
export const openItems = async (req: PayloadRequest): Promise<readonly Where[]> => {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { workflowState: { equals: 'draft' } },
    select: { openItems: true, lastTransition: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ id, openItems: open, lastTransition }) =>
    Array.isArray(open)
      ? [
          {
            or: [
              { report: { not_equals: id } },
              { id: { in: open } },
              ...(lastTransition ? [{ createdAt: { greater_than: lastTransition.at } }] : []),
            ],
          },
        ]
      : [],
  )
}
