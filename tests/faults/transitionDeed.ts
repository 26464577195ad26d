import type { Payload } from 'payload'
import type { Role } from '../../src/domain/roles.ts'
import type { WorkflowCollection } from '../../src/domain/slugs.ts'
import type { TransitionRequest } from '../../src/domain/workflow/types.ts'
import { auditOf } from '../support/auditOf.ts'
import type { Deed, Facts } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'

/** A document to which a transition is about to be done. */
interface Ready {
  readonly id: string
  /** What of it is known now alone. */
  readonly request?: TransitionRequest
  /** What else the transition changes: how that stands, how it does before and after. */
  readonly beside?: {
    readonly look: () => Promise<Facts>
    readonly before: Facts
    readonly after: Facts
  }
}

interface Given {
  readonly name: string
  readonly by: Role
  readonly request: TransitionRequest
  readonly collection: WorkflowCollection
  readonly make: (desk: FilledDesk) => Promise<Ready>
  /** Fields of the document, before and after. */
  readonly before: Facts
  readonly after: Facts
}

/** The numbers of a report's editions and what its notices cover. */
const recordOf = async (payload: Payload, report: string): Promise<Facts> => {
  const asked = { where: { report: { equals: report } }, pagination: false, depth: 0 } as const
  const editions = await payload.find({ ...asked, collection: 'editions', sort: 'number' })
  const notices = await payload.find({ ...asked, collection: 'notices' })
  return {
    editions: editions.docs.map(({ number }) => number),
    notices: notices.docs.map(({ throughEdition }) => throughEdition),
  }
}

const RECORD: Readonly<Record<string, Facts>> = {
  never: { editions: [], notices: [] },
  public: { editions: [1], notices: [] },
  takenDown: { editions: [1], notices: [1] },
}

/** A transition of a report or of a part of one: the row, the record and the audit tell of it, once, or none does. */
export const transitionDeed = ({
  name,
  by,
  request,
  collection,
  make,
  before,
  after,
}: Given): Deed => ({
  name,
  by,
  answers: { done: 200, repeated: 409 },
  prepare: async (desk) => {
    const { payload } = desk
    const { id, request: more = {}, beside } = await make(desk)
    const { revision } = await payload.findByID({ collection, id, depth: 0 })
    const action = `${collection === 'reports' ? 'report' : 'item'}.${String(request.transition)}`
    const key = `${collection}:${id}:${revision + 1}`
    const wanted = (fields: Facts): Facts => ({
      ...fields,
      ...(collection === 'reports' ? RECORD[String(fields['publicState'])] : {}),
    })
    return {
      id,
      path: `/${collection}/${id}/transitions`,
      body: { ...request, ...more, revision },
      look: async () => {
        const row = await payload.findByID({ collection, id, depth: 0 })
        const events = (await auditOf(payload, id)).filter((event) => event.key === key)
        const fields = Object.keys(before).map((field) => [field, Reflect.get(row, field)])
        return {
          ...Object.fromEntries(fields),
          ...(collection === 'reports' ? await recordOf(payload, id) : {}),
          ...(await beside?.look()),
          revision: row.revision,
          events: events.map((event) => event.action),
        }
      },
      before: { ...wanted(before), ...beside?.before, revision, events: [] },
      after: { ...wanted(after), ...beside?.after, revision: revision + 1, events: [action] },
    }
  },
})
