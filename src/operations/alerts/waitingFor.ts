import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { type ReportTask, reportTask } from '../../domain/workbench/reportTask.ts'
import type { Report } from '../../payload-types.ts'
import { newestEdition } from '../newestEdition.ts'
import { subjectOfRow } from '../workbench/subjectOfRow.ts'
import { actorsIn } from './concerned.ts'

/** How the organization of a report reviews, and until when it reports. */
export const organizationWith = async (req: PayloadRequest, id: string) => {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The system's own authority: how an organization reviews is no secret to it.
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Somebody for whom a report waits, and what it waits for from her. */
interface Waiting {
  readonly id: string
  /** As whose deputy it waits for her; absent in her own right. */
  readonly standsFor?: string | undefined
  readonly task: ReportTask
}

/** For whom a report waits, by the judge of the buttons, asked of its row. Authority: the system's own. */
export const waitingFor = async (
  req: PayloadRequest,
  report: Report,
): Promise<readonly Waiting[]> => {
  const organization = idOf(report.organization)
  const subject = subjectOfRow({
    report: { ...report, organization },
    organization: await organizationWith(req, organization),
    newestEdition: (await newestEdition(req, report.id))?.number ?? 0,
    now: new Date(),
  })
  const asked = {
    subject,
    isSentBack: Boolean(report.sentBack),
    isTimed: Boolean(report.publishAt),
  }
  const waiting = (await actorsIn(req, organization)).flatMap((actor) => {
    const task = reportTask({ ...asked, actor })
    return task ? [{ id: actor.id, standsFor: actor.standsFor, task }] : []
  })
  return waiting.filter(({ id }, place) => waiting.findIndex((each) => each.id === id) === place)
}
