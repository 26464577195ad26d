import type { Endpoint, PayloadRequest } from 'payload'
import { changesSincePass } from '../operations/changes/changesSincePass.ts'
import { findingsOnReport } from '../operations/checking/findingsOnReport.ts'
import { lastYear } from '../operations/lastYear/lastYear.ts'
import { numbersOfDraft } from '../operations/numbersOfDraft.ts'
import { reminderOf } from '../operations/reminderOf.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** What is told of a report beside the report itself: NOT_PERMITTED for nobody, the operation judges the rest. */
const telling = (
  name: string,
  tell: (req: PayloadRequest, id: string) => Promise<unknown>,
): Omit<Endpoint, 'root'> => ({
  path: `/:id/${name}`,
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    return Response.json(await tell(req, documentOf(req).id))
  },
})

/** `GET /api/reports/{id}/…`, each by its name. */
export const reportEndpoints = [
  /** What changed since the person who asks passed it last. */
  telling('changes', changesSincePass),
  /** What the checks find in it, and what was said to it. */
  telling('findings', findingsOnReport),
  /** What last year's newest public edition offers to it. */
  telling('last-year', lastYear),
  /** The figures and cells that its prose may be bound to. */
  telling('numbers', numbersOfDraft),
  /** For whom it waits and since when: what a reminder in a group chat tells. */
  telling('reminder', reminderOf),
]
