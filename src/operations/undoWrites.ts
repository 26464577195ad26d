import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../domain/slugs.ts'

/** A document that a verb has created. */
export interface Written {
  readonly collection: WorkflowCollection
  readonly id: string
}

/**
 * Takes back what a verb created before it failed, on engines without transactions; where there is
 * one, rolling it back does the same. Authority: the system's own, for what is taken back was never
 * whole and nobody has seen it. It goes below Payload, whose rule is that nothing is deleted.
 */
export const undoWrites = async (
  req: PayloadRequest,
  written: readonly Written[],
): Promise<void> => {
  const { db, logger } = req.payload
  try {
    for (const { collection, id } of written.toReversed()) {
      // The versions first: afterwards they no longer say of which document they are.
      await db.deleteVersions({ collection, where: { parent: { equals: id } }, req })
      await db.deleteOne({ collection, where: { id: { equals: id } }, req })
    }
  } catch (error) {
    logger.error({ err: error }, 'what failed in the middle was not taken back whole')
  }
}
