import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Edition } from '../../../src/payload-types.ts'
import { editionsOf } from '../editionsOf.ts'

/**
 * Inserts further editions of a report, like one that was published, each a second after the one before;
 * answers their numbers.
 */
export const insertEditions = async (
  payload: Payload,
  edition: Edition,
  { count, from }: { readonly count: number; readonly from: Date },
): Promise<readonly number[]> => {
  const { id: _id, createdAt: _made, updatedAt: _written, ...like } = edition
  const report = String(like.report)
  const { length: before } = await editionsOf(payload, { id: report })
  const numbers = Array.from({ length: count }, (_, place) => before + place + 1)
  for (const [place, number] of numbers.entries()) {
    const publishedAt = new Date(from.getTime() + place * 1000).toISOString()
    const own = { id: randomUUID(), key: `${report}:${number}`, number, publishedAt }
    await payload.db.create({ collection: 'editions', data: { ...like, ...own } })
  }
  return numbers
}
