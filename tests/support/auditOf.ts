import type { Payload } from 'payload'

/** Every event of the audit, oldest first. */
export const auditOf = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: 'audit-events',
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
