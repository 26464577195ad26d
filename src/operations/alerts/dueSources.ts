import type { PayloadRequest } from 'payload'
import { idOf, loadSuperiors } from '../../access/memberships.ts'
import { withRoles } from '../../access/withRoles.ts'
import { dueAlert } from '../../domain/alerts/dueAlert.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import { type Due, dueOf } from '../../domain/workbench/dueOf.ts'
import { loadPeople } from '../loadPeople.ts'
import type { AlertSource, NewAlert } from './AlertSource.ts'

const EVERY = { depth: 0, pagination: false, overrideAccess: true } as const

interface ToPublish extends Pick<NewAlert, 'document' | 'subject'> {
  readonly organization: string
  readonly due: Due
  readonly year: number
}

/**
 * What is to be published soon or is overdue: reports of which the public can read no edition, and
 * those of last year that nobody has begun. Authority: the system's own.
 */
const findToPublish = async (req: PayloadRequest, now: Date): Promise<readonly ToPublish[]> => {
  const last = Number(shanghaiDay(now).slice(0, 4)) - 1
  const { payload } = req
  const reports = await payload.find({
    ...EVERY,
    collection: 'reports',
    where: { year: { greater_than_equal: last - 1 } },
    select: { organization: true, year: true, dueDate: true },
    req,
  })
  const editions = await payload.find({
    ...EVERY,
    collection: 'editions',
    where: { report: { in: reports.docs.map(({ id }) => id) } },
    select: { report: true },
    req,
  })
  const organizations = await payload.find({ ...EVERY, collection: 'organizations', req })
  const isOut = new Set(editions.docs.map(({ report }) => idOf(report)))
  return organizations.docs.flatMap(({ id: organization, kind, localDeadlines }) => {
    const localDay = localDeadlines?.publication ?? null
    const own = reports.docs.filter((report) => idOf(report.organization) === organization)
    const under = own
      .filter(({ id }) => !isOut.has(id))
      .map(({ id, year, dueDate }) => {
        const ownDay = dueDate ? shanghaiDay(dueDate) : null
        const due = dueOf({ year, kind, localDay, ownDay, now })
        return { subject: 'reports', document: id, year, due }
      })
    const missing = own.some(({ year }) => year === last)
      ? []
      : [
          {
            ...{ subject: 'organizations', document: organization, year: last },
            due: dueOf({ year: last, kind, localDay, ownDay: null, now }),
          },
        ]
    return [...under, ...missing].flatMap(({ due, ...each }) =>
      due ? [{ ...each, due, organization }] : [],
    )
  })
}

/** What the calendar tells the editors of an organization: that a report is due soon, or overdue. Each once. */
export const dueSources = async (
  req: PayloadRequest,
  now: Date,
): Promise<readonly AlertSource[]> => {
  const near = (await findToPublish(req, now)).flatMap((each) => {
    const told = dueAlert(each.due)
    return told ? [{ ...each, ...told }] : []
  })
  if (near.length === 0) return []
  const superiors = await loadSuperiors(req)
  const people = await loadPeople(req)
  return near.map(({ subject, document, organization, year, due: { day }, kind, step }) => {
    const editors = withRoles(people, organization, superiors).filter(({ roles }) =>
      isPermitted(roles, 'content.write'),
    )
    return {
      key: `${subject}:${document}:${year}:due:${day}:${step}`,
      at: now.toISOString(),
      alerts: editors.map(({ id }) => ({
        ...{ person: id, kind, subject, document, organization, actor: null, day, year },
      })),
    }
  })
}
