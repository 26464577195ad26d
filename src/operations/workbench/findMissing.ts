import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import { dueOf } from '../../domain/workbench/dueOf.ts'
import type { LoadedTasks } from './loadTasks.ts'
import type { MissingReport } from './Workbench.ts'

/** The reports of last year that the person who asks would write and that are not there yet. */
export const findMissing = async (
  req: PayloadRequest,
  { organizations, writesIn }: LoadedTasks,
  now: Date,
): Promise<readonly MissingReport[]> => {
  const year = Number(shanghaiDay(now).slice(0, 4)) - 1
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { year: { equals: year } },
    select: { organization: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const there = new Set(docs.map(({ organization }) => idOf(organization)))
  return [...organizations.values()]
    .filter(({ id }) => !there.has(id) && writesIn(id))
    .flatMap(({ name, kind, localDeadlines }) => {
      const localDay = localDeadlines?.publication ?? null
      const due = dueOf({ year, kind, localDay, ownDay: null, now })
      return due ? [{ organization: name, year, due }] : []
    })
}
