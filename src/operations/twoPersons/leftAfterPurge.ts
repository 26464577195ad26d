import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { PurgeableCollection } from '../../domain/twoPersons/purged.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { findReport } from '../findReport.ts'
import type { DoneByTwo } from './confirmOrAsk.ts'

interface Purged {
  readonly collection: PurgeableCollection
  readonly id: string
  readonly request: SecondPersonRequest
}

const reportOf = async (
  req: PayloadRequest,
  { collection, id }: Purged,
): Promise<string | null> => {
  if (collection === 'reports') return id
  if (collection === 'comments') return null
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { report: true },
    // The system's own authority: whether she may see the document was judged before.
    overrideAccess: true,
    req,
  })
  const report: unknown = docs[0]?.report
  return typeof report === 'string' ? report : null
}

const editionsWith = async (req: PayloadRequest, report: string, id: string) => {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { report: { equals: report } },
    sort: 'number',
    pagination: false,
    depth: 0,
    select: { number: true, snapshot: true },
    // The record is public.
    overrideAccess: true,
    req,
  })
  const isSealed = (snapshot: unknown) =>
    Array.isArray(Reflect.get(Object(snapshot), 'sections')) &&
    Reflect.get(Object(snapshot), 'sections').length === 0
  return docs
    .filter(({ snapshot }) => !isSealed(snapshot) && JSON.stringify(snapshot).includes(`"${id}"`))
    .map(({ number }) => number)
}

/** What a purge does not reach, and what follows from it: the editions that hold the document, the approval that is void. */
export const leftAfterPurge = async (
  req: PayloadRequest,
  purged: Purged,
): Promise<Pick<DoneByTwo, 'editions' | 'mustBeSentBack'>> => {
  const id = await reportOf(req, purged)
  const report = id ? await findReport(req, id) : null
  if (!report) return { editions: [], mustBeSentBack: false }
  const { isStage, awaitsPublication } = REPORT_STATES[report.workflowState]
  return {
    editions: await editionsWith(req, idOf(report), purged.id),
    mustBeSentBack: purged.request.extent === 'document' && (isStage || awaitsPublication),
  }
}
