import type { PayloadRequest } from 'payload'
import { type StateName, writeState } from '../../domain/compare/states.ts'
import type { Report } from '../../payload-types.ts'
import type { PinnedState } from './pinnedReport.ts'
import type { ComparedDocument } from './reachState.ts'
import type { ListedVersion, VersionHead } from './versionHead.ts'
import { versionsOf } from './versionsOf.ts'

/** A state that may be compared, and whose version it is; null where the document was not there. */
export interface OfferedState {
  /** As an address names it. */
  readonly state: string
  readonly head: VersionHead | null
}

const PINNED: readonly PinnedState[] = ['pass', 'submitted', 'published']

const headThen = (
  { collection, id }: ComparedDocument,
  report: Report,
  versions: readonly ListedVersion[],
): VersionHead | null => {
  const revision = collection === 'reports' ? report.revision : report.submittedRevisions?.[id]
  return versions.find(({ head }) => head.revision === revision)?.head ?? null
}

/**
 * The states of a document that may be compared: as it is now, those that it really was in, and its
 * versions, newest first.
 */
export const statesOf = async (
  req: PayloadRequest,
  document: ComparedDocument,
): Promise<readonly OfferedState[]> => {
  const versions = await versionsOf(req, document)
  const named = (name: StateName, head: VersionHead | null) => ({
    state: writeState({ name }),
    head,
  })
  const offered = [named('now', versions[0]?.head ?? null)]
  const approved = versions.find(({ head }) => head.workflowState === 'approved')
  for (const state of PINNED) {
    const found = await document.pinned(state)
    if (found) offered.push(named(state, headThen(document, found.report, versions)))
  }
  if (approved) offered.splice(1, 0, named('approved', approved.head))
  return [
    ...offered,
    ...versions.map(({ version, head }) => ({ state: writeState({ version }), head })),
    named('nothing', null),
  ]
}
