import type { PayloadRequest } from 'payload'
import { loadSuperiors, membershipsOf, rolesFor } from '../../access/memberships.ts'
import { dueOf } from '../../domain/workbench/dueOf.ts'
import { itemTask } from '../../domain/workbench/itemTask.ts'
import { reportTask } from '../../domain/workbench/reportTask.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Role } from '../../domain/roles.ts'
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
  readonly rolesIn: (organization: string) => readonly Role[]
}

/**
 * What waits for the person who asks, by the same judge that her buttons ask. A fixed number of queries,
 * however many organizations and reports there are.
 */
export const loadTasks = async (req: PayloadRequest, now: Date): Promise<LoadedTasks> => {
  const person = req.user?.id ?? ''
  const memberships = membershipsOf(req)
  const superiors = await loadSuperiors(req)
  const rolesIn = (organization: string) => rolesFor(memberships, organization, superiors)
  const open = await findOpenReports(req)
  const organizations = await findOrganizations(req)
  const editionOf = await newestEditions(
    req,
    open.map(({ id }) => id),
  )
  const actorIn = (organization: string) => ({ id: person, roles: rolesIn(organization) })

  const reportLine = (report: OpenReport): ReportLine => {
    const organization = organizations.get(report.organization)
    const newestEdition = editionOf(report.id)
    const subject = subjectOfRow({ report, organization, newestEdition, now })
    const { submittedBy, contributors, passes } = subject
    const sentBack = report.sentBack ?? null
    const publishAt = report.publishAt ?? null
    return {
      id: report.id,
      title: report.title,
      organization: organization?.name ?? '',
      state: report.workflowState,
      task: reportTask({
        subject,
        actor: actorIn(report.organization),
        isSentBack: sentBack !== null,
        isTimed: publishAt !== null,
      }),
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
    const task = itemTask({
      subject: itemSubject({ report, item, newestEdition: editionOf(report.id) }),
      actor: actorIn(report.organization),
      lastTransition: item.lastTransition?.transition ?? null,
      assignee: item.assignee,
    })
    if (!task) return []
    const { collection, id, label } = item
    return [
      { collection, id, label, report: report.title, task, last: item.lastTransition ?? null },
    ]
  })

  return {
    reports: open.map(reportLine),
    items,
    requests: await findRequests(req, rolesIn),
    open,
    organizations,
    rolesIn,
  }
}
