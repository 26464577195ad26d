import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { readState } from '../../domain/compare/states.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { compareWorking, type NamedDocumentChange } from '../changes/compareWorking.ts'
import { findVisible } from '../findVisible.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { prepareDecision } from '../prepareDecision.ts'
import { refuse } from '../refuse.ts'
import { namesOfHeads } from './namesOfHeads.ts'
import { pinnedReports } from './pinnedReport.ts'
import { type ComparedDocument, type ReachedState, reachState } from './reachState.ts'
import { type OfferedState, statesOf } from './statesOf.ts'

/** A state that was compared, or may be, with the name of the person whose version it is. */
export interface ToldState extends OfferedState {
  readonly name: string | null
}

/** What differs between two states of a document. */
export interface ComparedStates {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly from: ToldState
  readonly to: ToldState
  /** Those that may be compared. */
  readonly states: readonly ToldState[]
  /** Of a part at most itself; nothing that stayed. */
  readonly documents: readonly NamedDocumentChange[]
}

interface Asked {
  readonly collection: WorkflowCollection
  readonly id: string
  /** As addresses name states; absent: what says most to the person who asks, or the version before the one that is named; what is now. */
  readonly from?: unknown
  readonly to?: unknown
}

const visibleDocument = async (
  req: PayloadRequest,
  { collection, id }: Asked,
): Promise<ComparedDocument> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const found = await findVisible(req, { collection, id })
  if (!found) throw refuse(req, { code: 'NOT_FOUND' })
  const report = 'report' in found ? idOf(found.report) : found.id
  if (collection === 'reports') await prepareDecision(req, id)
  const working = await loadWorkingReport(req, report)
  if (!working) throw refuse(req, { code: 'NOT_FOUND' })
  return { collection, id, working, pinned: pinnedReports(req, working.report.id) }
}

/** What a person wants to see first: since her own pass, since it was settled, since the version before. */
const usualStart = (states: readonly OfferedState[], end: unknown): string => {
  const versions = states.filter(({ state }) => state.startsWith('version:'))
  const place = versions.findIndex(({ state }) => state === end)
  const before = versions[place < 0 ? 1 : place + 1]?.state ?? 'nothing'
  if (place >= 0) return before
  const usual = ['pass', 'approved', 'published', 'submitted']
  return usual.find((name) => states.some(({ state }) => state === name)) ?? before
}

const reach = async (
  req: PayloadRequest,
  document: ComparedDocument,
  { field, state }: { readonly field: 'from' | 'to'; readonly state: unknown },
): Promise<ReachedState> => {
  const choice = readState(state)
  if (!choice) throw refuse(req, { code: 'INVALID_REQUEST', field })
  const reached = await reachState(req, document, choice)
  if (!reached) throw refuse(req, { code: 'NO_SUCH_STATE', field })
  return reached
}

/** The heads of states with the names of those whose they are. */
const withNames = async (
  req: PayloadRequest,
  states: readonly OfferedState[],
): Promise<readonly ToldState[]> => {
  const heads = states.map(({ head }) => head)
  const nameOf = await namesOfHeads(req, heads)
  return states.map(({ state, head }) => ({ state, head, name: nameOf(head) }))
}

/**
 * Answers what differs between two states of a report or of one part of it, whose versions these are, and
 * which others may be compared. NOT_PERMITTED for nobody, NOT_FOUND outside her scope, INVALID_REQUEST for
 * a word that names no state, NO_SUCH_STATE where the document never was in it.
 */
export const compareStates = async (req: PayloadRequest, asked: Asked): Promise<ComparedStates> => {
  const document = await visibleDocument(req, asked)
  const offered = await statesOf(req, document)
  const to = { field: 'to', state: asked.to ?? 'now' } as const
  const from = { field: 'from', state: asked.from ?? usualStart(offered, to.state) } as const
  const before = await reach(req, document, from)
  const after = await reach(req, document, to)
  if (!after.working) throw refuse(req, { code: 'INVALID_REQUEST', field: 'to' })
  const { collection, id } = document
  const [start, end, ...states] = await withNames(req, [
    { state: String(from.state), head: before.head },
    { state: String(to.state), head: after.head },
    ...offered,
  ])
  if (!start || !end) throw new Error('Two states were compared, and none of them is told')
  const part = collection === 'reports' ? null : id
  const documents = await compareWorking(req, {
    before: before.working,
    after: after.working,
    part,
  })
  return { collection, id, from: start, to: end, states, documents }
}
