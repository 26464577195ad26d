import type { Payload } from 'payload'
import { actionsOnReport } from '../../src/operations/actionsOnReport.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

/** By state of the report: the transitions that a person may take it through. */
export const offeredTo = async (
  payload: Payload,
  person: User,
  reports: Readonly<Record<string, Report>>,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const entries = Object.entries(reports).map(async ([state, { id }]) => {
    const { actions } = await actionsOnReport(await requestOf(payload, person), id)
    const allowed = actions.filter((action) => action.allowed)
    return [state, allowed.map(({ transition }) => transition)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
