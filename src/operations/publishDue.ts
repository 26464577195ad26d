import type { Payload } from 'payload'
import { failureReason } from '../domain/workflow/failureReason.ts'
import type { Report } from '../payload-types.ts'
import { requestAs } from './requestAs.ts'
import { transitionAsSystem } from './transitionAsSystem.ts'

type Due = Pick<Report, 'id' | 'revision'>

/** Refusals by which somebody else was ahead, or that pass by themselves: the next look decides anew. */
const NOT_A_FAILURE: readonly unknown[] = ['STALE', 'WRONG_STATE', 'NOT_FOUND', 'BUSY']

const findDue = async (payload: Payload, now: Date): Promise<readonly Due[]> => {
  const { docs } = await payload.find({
    collection: 'reports',
    where: {
      and: [
        { workflowState: { equals: 'scheduled' } },
        { publishAt: { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'publishAt',
    pagination: false,
    depth: 0,
    select: { revision: true },
    // The system's own authority: a person set the time, and what is published is judged anew.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  return docs
}

const guardsOf = (data: unknown): readonly string[] => {
  const refusals: unknown = Reflect.get(Object(data), 'refusals')
  if (!Array.isArray(refusals)) return []
  return refusals.map((refusal) => String(Reflect.get(Object(refusal), 'guard')))
}

const publish = async (payload: Payload, { id, revision }: Due): Promise<void> => {
  try {
    await transitionAsSystem(payload, id, { transition: 'publish', revision })
  } catch (error) {
    const data: unknown = Reflect.get(Object(error), 'data')
    if (NOT_A_FAILURE.includes(Reflect.get(Object(data), 'code'))) return
    payload.logger.error({ err: error, report: id }, 'A report was not published at its time')
    const reason = failureReason(guardsOf(data))
    await transitionAsSystem(payload, id, { transition: 'fail', revision, reason })
  }
}

/**
 * Publishes every report whose time has come. Safe to repeat and to run in several processes at once: each
 * edition is inserted once. What cannot be published is said so on the report; where not even that can be
 * written the report stays due, and the next look tries again.
 */
export const publishDue = async (payload: Payload, now: Date): Promise<void> => {
  for (const due of await findDue(payload, now)) {
    try {
      await publish(payload, due)
    } catch (error) {
      payload.logger.error({ err: error, report: due.id }, 'A report stays due')
    }
  }
}
