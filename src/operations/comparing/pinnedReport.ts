import type { PayloadRequest, Where } from 'payload'
import { lastPassOf } from '../changes/lastPassOf.ts'
import { type ReportVersion, submittedVersions } from '../changes/submittedVersions.ts'
import { newestEdition } from '../newestEdition.ts'

/** The states of a report in which the revisions of its parts are pinned. */
export type PinnedState = 'pass' | 'published' | 'submitted'

/**
 * The newest version of a report that a condition holds for; null where there is none. Authority: the
 * system's own, for who may read a report may read what it was.
 */
export const versionOfReport = async (
  req: PayloadRequest,
  id: string,
  where: Where,
): Promise<ReportVersion | null> => {
  const { docs } = await req.payload.findVersions({
    collection: 'reports',
    where: { and: [{ parent: { equals: id } }, where] },
    sort: '-version.revision',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  return found ? { report: { ...found.version, id }, version: String(found.id) } : null
}

const lastSubmission = async (req: PayloadRequest, id: string): Promise<ReportVersion | null> => {
  for await (const found of submittedVersions(req, id)) {
    if (found.report.lastTransition?.transition === 'submit') return found
  }
  return null
}

/** The row that publication wrote carries the next revision after the one that its edition tells. */
const lastPublication = async (req: PayloadRequest, id: string): Promise<ReportVersion | null> => {
  const edition = await newestEdition(req, id)
  if (!edition) return null
  return versionOfReport(req, id, {
    'version.revision': { in: [edition.revision, edition.revision + 1] },
  })
}

/** Finds the row of a report that wrote a state; null where none did. */
export type FindPinned = (state: PinnedState) => Promise<ReportVersion | null>

const pinnedReport = async (
  req: PayloadRequest,
  id: string,
  state: PinnedState,
): Promise<ReportVersion | null> => {
  switch (state) {
    case 'pass':
      return req.user ? lastPassOf(req, { report: id, person: req.user.id }) : null
    case 'published':
      return lastPublication(req, id)
    case 'submitted':
      return lastSubmission(req, id)
  }
}

/**
 * Finds the rows of a report that its last submission, its last publication or the last pass of the person
 * who asks wrote, each once however often it is asked for.
 */
export const pinnedReports = (req: PayloadRequest, id: string): FindPinned => {
  const known = new Map<PinnedState, Promise<ReportVersion | null>>()
  return (state) => {
    const found = known.get(state) ?? pinnedReport(req, id, state)
    known.set(state, found)
    return found
  }
}
