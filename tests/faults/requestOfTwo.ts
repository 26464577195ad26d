import type { Payload } from 'payload'
import type { TwoPersonAct } from '../../src/domain/twoPersons/acts.ts'

interface About {
  readonly act: TwoPersonAct
  readonly document: string
}

/** Where what two people do to a document stands, and what the audit tells of it. */
export const requestOfTwo = async (
  payload: Payload,
  { act, document }: About,
  /** Absent: every request there is. */
  request?: string,
) => {
  const { docs } = await payload.find({
    collection: 'second-person-requests',
    where: { and: [{ act: { equals: act } }, { document: { equals: document } }] },
    sort: 'requestedAt',
    pagination: false,
    depth: 0,
  })
  const asked = docs.filter(({ id }) => request === undefined || id === request)
  const { docs: events } = await payload.find({
    collection: 'audit-events',
    where: { document: { equals: document } },
    sort: 'sequence',
    pagination: false,
    depth: 0,
  })
  const isOfRequest = (key: string) =>
    asked.some(({ id }) => key.startsWith(`second-person-requests:${id}:`))
  return {
    ids: asked.map(({ id }) => id),
    states: asked.map(({ state }) => state),
    events: events.filter(({ key }) => isOfRequest(key)).map(({ action }) => action),
  }
}
