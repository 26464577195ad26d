import type { PayloadRequest } from 'payload'
import type { Comment, SecondPersonRequest, User } from '../../payload-types.ts'
import { findReport } from '../findReport.ts'
import { requestAs } from '../requestAs.ts'
import type { ItemPlace } from '../prepareItemDecision.ts'
import type { AlertSource } from './AlertSource.ts'
import { alertsOfComment, alertsOfDecision } from './alertsOfComment.ts'
import { alertsOfDeputies } from './alertsOfDeputies.ts'
import { alertsOfAssignment, alertsOfItem, assignmentKey } from './alertsOfItem.ts'
import { alertsOfReport } from './alertsOfReport.ts'
import { alertsOfRequest } from './alertsOfRequest.ts'
import { untold, writeAlerts } from './writeAlerts.ts'

type Derive = (req: PayloadRequest) => Promise<AlertSource | null>

/**
 * Tells people of what was just committed. Where that fails it happened all the same: the rows tell it, and
 * the next look of the caretaker makes up for it.
 */
const telling = async ({ payload }: PayloadRequest, derive: Derive): Promise<void> => {
  try {
    // A request of its own: that of the person may still stand in what she wrote.
    const req = await requestAs(payload, null)
    const source = await derive(req)
    if (source && (await untold(req, [source.key])).size > 0) await writeAlerts(req, source)
  } catch (error) {
    payload.logger.error({ err: error }, 'People were not told yet of what waits for them')
  }
}

/** Tells those concerned of the last transition of a report. */
export const tellOfReport = (req: PayloadRequest, id: string): Promise<void> =>
  telling(req, async (own) => {
    const report = await findReport(own, id)
    return report && alertsOfReport(own, report)
  })

const findItem = async (req: PayloadRequest, { collection, id }: ItemPlace) => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    pagination: false,
    // The system's own authority: whom it concerns is told that it waits, and no word of it.
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Tells those concerned of the last transition of a part of a report. */
export const tellOfItem = (req: PayloadRequest, place: ItemPlace): Promise<void> =>
  telling(req, async (own) => {
    const item = await findItem(own, place)
    return item ? alertsOfItem(own, place.collection, item) : null
  })

/** Tells a person that a chapter was given to her. */
export const tellOfAssignment = (req: PayloadRequest, id: string): Promise<void> =>
  telling(req, async (own) => {
    const item = await findItem(own, { collection: 'sections', id })
    return item ? alertsOfAssignment(item) : null
  })

/**
 * Forgets that a chapter was given to a person, so that she is told when she gets it again. Authority: the
 * system's own.
 */
export const forgetAssignment = async (
  { payload }: PayloadRequest,
  { id, person }: { readonly id: string; readonly person: string },
): Promise<void> => {
  const key = assignmentKey(id, person)
  const req = await requestAs(payload, null)
  await payload.delete({
    collection: 'alert-sources',
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  })
}

const findComment = async (req: PayloadRequest, id: string): Promise<Comment | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    depth: 0,
    pagination: false,
    // The system's own authority, as above.
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Tells those concerned of a new comment, suggestion or answer. */
export const tellOfComment = (req: PayloadRequest, id: string): Promise<void> =>
  telling(req, async (own) => {
    const comment = await findComment(own, id)
    return comment ? alertsOfComment(own, comment) : null
  })

/** Tells who suggested other words what became of them. */
export const tellOfDecision = (req: PayloadRequest, id: string): Promise<void> =>
  telling(req, async (own) => {
    const comment = await findComment(own, id)
    return comment ? alertsOfDecision(comment) : null
  })

/** Tells deputies of an account that they were named, and whom somebody else named one for. */
export const tellOfDeputies = async (
  req: PayloadRequest,
  account: Pick<User, 'deputies' | 'id'>,
): Promise<void> => {
  for (const source of alertsOfDeputies(account, new Date())) {
    await telling(req, () => Promise.resolve(source))
  }
}

/** Tells everybody who could be the second person of a request to seal or purge. */
export const tellOfRequest = (req: PayloadRequest, request: SecondPersonRequest): Promise<void> =>
  telling(req, (own) => alertsOfRequest(own, request))
