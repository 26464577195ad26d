import type { Payload } from 'payload'
import type { Report, User } from '../../src/payload-types.ts'
import { reportNow } from './reportNow.ts'
import { rest } from './rest.ts'

/** Saves a report over REST as a person, at the revision that it has unless one is given. */
export const saveReport = async (
  payload: Payload,
  person: User,
  report: Pick<Report, 'id'>,
  change: Readonly<Record<string, unknown>>,
) => {
  const { revision } = await reportNow(payload, report)
  return rest(payload, person, {
    method: 'PATCH',
    path: `/reports/${report.id}?depth=0`,
    body: { revision, ...change },
  })
}
