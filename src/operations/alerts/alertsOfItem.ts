import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { AlertKind } from '../../domain/alerts/kinds.ts'
import type { ItemCollection } from '../../domain/slugs.ts'
import { type ItemTask, itemTask } from '../../domain/workbench/itemTask.ts'
import { findReport } from '../findReport.ts'
import { itemSubject } from '../itemSubject.ts'
import type { ReportItem } from '../itemsOf.ts'
import { newestEdition } from '../newestEdition.ts'
import type { AlertSource } from './AlertSource.ts'
import { actorsIn } from './concerned.ts'

const TOLD: Readonly<Record<string, { readonly kind: AlertKind; readonly task: ItemTask }>> = {
  submit: { kind: 'waits', task: 'approve' },
  sendBack: { kind: 'sentBack', task: 'mend' },
  reopen: { kind: 'sentBack', task: 'mend' },
}

const assigneeOf = (item: ReportItem): string | null =>
  'assignee' in item && item.assignee ? idOf(item.assignee) : null

/** The key of what the row of a report's part tells; null where people are told of nothing by it. */
export const keyOfItem = (
  collection: ItemCollection,
  { id, lastTransition }: Pick<ReportItem, 'id' | 'lastTransition'>,
): string | null =>
  lastTransition && Object.hasOwn(TOLD, lastTransition.transition)
    ? `${collection}:${id}:${lastTransition.revision}`
    : null

/** Who is told of the last transition of a part of a report: those for whom it waits now, by the judge of the buttons. */
export const alertsOfItem = async (
  req: PayloadRequest,
  collection: ItemCollection,
  item: ReportItem,
): Promise<AlertSource | null> => {
  const { lastTransition } = item
  const key = keyOfItem(collection, item)
  const told = lastTransition ? TOLD[lastTransition.transition] : undefined
  const report = await findReport(req, idOf(item.report))
  if (!key || !lastTransition || !told || !report) return null
  const organization = idOf(report.organization)
  const baseEdition = (await newestEdition(req, report.id))?.number ?? 0
  const subject = itemSubject({ report, item, newestEdition: baseEdition })
  const { transition, actor: by, standsFor: actorFor, at } = lastTransition
  const asked = { subject, lastTransition: transition, assignee: assigneeOf(item) }
  const people = await actorsIn(req, organization)
  const waiting = people.filter(
    (actor) => actor.id !== by && itemTask({ ...asked, actor }) === told.task,
  )
  const { kind } = told
  const about = { subject: collection, document: item.id, organization, actor: by, actorFor }
  const alerts = waiting.map(({ id, standsFor }) => ({
    ...about,
    person: id,
    standsFor,
    kind,
    state: item.workflowState,
  }))
  return { key, at, alerts }
}

/** The key of what is told to a person to whom a chapter was given. */
export const assignmentKey = (section: string, person: string): string =>
  `sections:${section}:assigned:${person}`

/** The key of what is told to whom a part was given; null where it was given to nobody. */
export const keyOfAssignment = (item: ReportItem): string | null => {
  const assignee = assigneeOf(item)
  return assignee ? assignmentKey(item.id, assignee) : null
}

/** Whom a chapter was given to is told so, unless she took it herself. */
export const alertsOfAssignment = (item: ReportItem): AlertSource | null => {
  const key = keyOfAssignment(item)
  const person = assigneeOf(item)
  if (!key || !person) return null
  const actor = item.savedBy ? idOf(item.savedBy) : null
  const organization = item.organization ? idOf(item.organization) : null
  const { savedFor: actorFor } = item
  const about = { subject: 'sections', document: item.id, organization, actor, actorFor }
  const alerts = actor === person ? [] : [{ ...about, person, kind: 'assigned' as const }]
  return { key, at: item.updatedAt, alerts }
}
