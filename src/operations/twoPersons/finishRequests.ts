import type { Payload, Where } from 'payload'
import { requestAs } from '../requestAs.ts'
import { type TellOnce, tellOnce } from '../tellOnce.ts'
import { carryOut } from './carryOut.ts'

/** Which requests: of one document, or all that were confirmed before a moment. */
interface Which {
  readonly of?: string
  readonly confirmedBefore?: Date
  readonly tell?: TellOnce
}

/**
 * Finishes what two people decided and a crash interrupted. One that cannot be finished stops no other.
 * Call it outside a transaction.
 */
export const finishRequests = async (
  payload: Payload,
  { of, confirmedBefore, tell = tellOnce(payload.logger) }: Which,
): Promise<void> => {
  const where: Where[] = [{ state: { equals: 'confirmed' } }]
  if (of !== undefined) where.push({ document: { equals: of } })
  if (confirmedBefore) where.push({ confirmedAt: { less_than: confirmedBefore.toISOString() } })
  const { docs } = await payload.find({
    collection: 'second-person-requests',
    where: { and: where },
    pagination: false,
    depth: 0,
    // The system's own authority: what was decided is finished, and nothing else.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  for (const request of docs) {
    try {
      await carryOut(await requestAs(payload, null), request)
      tell(request.id, null)
    } catch (error) {
      tell(request.id, { error, message: 'What two people decided was not carried out yet' })
    }
  }
}
