import type { Payload } from 'payload'

/** The audit events about a document, or every one of them, oldest first. */
export const auditOf = async (payload: Payload, document?: string) => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    ...(document === undefined ? {} : { where: { document: { equals: document } } }),
    sort: 'sequence',
    pagination: false,
    depth: 0,
  })
  return docs
}

/** Every event of the stream of sign-ins, oldest first. */
export const signInsOf = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: 'sign-in-events',
    sort: 'sequence',
    pagination: false,
    depth: 0,
  })
  return docs
}
