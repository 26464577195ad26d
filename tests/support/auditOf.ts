import type { Payload } from 'payload'
import type { AuditEvent } from '../../src/payload-types.ts'

/** The audit events about a document, oldest first. */
export const auditOf = async (
  payload: Payload,
  document: string,
): Promise<readonly AuditEvent[]> => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { document: { equals: document } },
    sort: 'sequence',
    pagination: false,
    depth: 0,
  })
  return docs
}
