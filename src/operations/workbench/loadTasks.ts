import type { PayloadRequest } from 'payload'
import { loadSuperiors, membershipsOf, rolesFor } from '../../access/memberships.ts'
import { standInsOf } from '../../access/standIns.ts'
import { isPermitted } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/workflow/types.ts'
import { dueOf } from '../../domain/workbench/dueOf.ts'
import { itemTask } from '../../domain/workbench/itemTask.ts'
import { reportTask } from '../../domain/workbench/reportTask.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import { itemSubject } from '../itemSubject.ts'
import { findItems } from './findItems.ts'
import { findOpenReports, type OpenReport } from './findOpenReports.ts'
import { findOrganizations, type Organizations } from './findOrganizations.ts'
import { findRequests } from './findRequests.ts'
import { newestEditions } from './newestEditions.ts'
import { subjectOfRow } from './subjectOfRow.ts'
import type { ItemLine, ReportLine, Tasks } from './Workbench.ts'

/** What waits for a person, with what it was found by. */
export interface LoadedTasks extends Tasks {
  readonly open: readonly OpenReport[]
  readonly organizations: Organizations
  /** Whether she writes there, of her own or as a deputy. */
  readonly writesIn: (organization: string) => boolean
}

/** What a document waits for from a person in the first of her capacities that it waits for. */
const firstTask = <Task>(
  actors: readonly Actor[],
  taskOf: (actor: Actor) => Task | null,
): { readonly task: Task; readonly standsFor: string | null } | null => {
  for (const actor of actors) {
    const task = taskOf(actor)
    if (task !== null) return { task, standsFor: actor.standsFor ?? null }
  }
  return null
}

/**
 * What waits for the person who asks, by the same judge that her buttons ask. A fixed number of queries,
 * however many organizations and reports there are.
 */
export const loadTasks = async (req: PayloadRequest, now: Date): Promise<LoadedTasks> => {
  const person = req.user?.id ?? ''
  const memberships = membershipsOf(req)
  const standIns = standInsOf(req)
  const superiors = await loadSuperiors(req)
  const rolesIn = (organization: string) => rolesFor(memberships, organization, superiors)
  const open = await findOpenReports(req)
  const organizations = await findOrganizations(req)
  const editionOf = await newestEditions(
    req,
    open.map(({ id }) => id),
  )
  const actorsIn = (organization: string): readonly Actor[] => [
    { id: person, roles: rolesIn(organization) },
    ...standIns.map(({ principal, memberships: deputed }) => ({
      id: person,
      roles: rolesFor(deputed, organization, superiors),
      standsFor: principal,
    })),
  ]
  const writesIn = (organization: string) =>
    actorsIn(organization).some(({ roles }) => isPermitted(roles, 'content.write'))

  const reportLine = (report: OpenReport): ReportLine => {
    const organization = organizations.get(report.organization)
    const newestEdition = editionOf(report.id)
    const subject = subjectOfRow({ report, organization, newestEdition, now })
    const { submittedBy, contributors, passes } = subject
    const sentBack = report.sentBack ?? null
    const publishAt = report.publishAt ?? null
    const asked = { subject, isSentBack: sentBack !== null, isTimed: publishAt !== null }
    const mine = firstTask(actorsIn(report.organization), (actor) =>
      reportTask({ ...asked, actor }),
    )
    return {
      id: report.id,
      title: report.title,
      organization: organization?.name ?? '',
      state: report.workflowState,
      task: mine?.task ?? null,
      standsFor: mine?.standsFor ?? null,
      last: report.lastTransition ?? null,
      sentBack,
      publishAt,
      due:
        organization && newestEdition === 0
          ? dueOf({
              year: report.year,
              kind: organization.kind,
              localDay: organization.localDeadlines?.publication ?? null,
              ownDay: report.dueDate ? shanghaiDay(report.dueDate) : null,
              now,
            })
          : null,
      isOwn: [submittedBy, ...contributors, ...passes.map((pass) => pass.person)].includes(person),
    }
  }

  const drafts = open.filter(({ workflowState }) => REPORT_STATES[workflowState].isEditable)
  const draftOf = new Map(drafts.map((report) => [report.id, report]))
  const items = (await findItems(req, drafts)).flatMap((item): readonly ItemLine[] => {
    const report = draftOf.get(item.report)
    if (!report) return []
    const asked = {
      subject: itemSubject({ report, item, newestEdition: editionOf(report.id) }),
      lastTransition: item.lastTransition?.transition ?? null,
      assignee: item.assignee,
    }
    const mine = firstTask(actorsIn(report.organization), (actor) => itemTask({ ...asked, actor }))
    if (!mine) return []
    const { collection, id, label } = item
    const last = item.lastTransition ?? null
    return [{ collection, id, label, report: report.title, ...mine, last }]
  })

  return {
    reports: open.map(reportLine),
    items,
    requests: await findRequests(req, rolesIn),
    open,
    organizations,
    writesIn,
  }
}
