import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import { lapsesAt, TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import type { PurgeableCollection } from '../../domain/twoPersons/purged.ts'
import { rolesOn } from '../../operations/actorOf.ts'
import { nameOfPerson } from '../../operations/nameOfPerson.ts'
import { refuse } from '../../operations/refuse.ts'
import { findRequest } from '../../operations/twoPersons/findRequest.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { whyNotSealable } from '../../operations/twoPersons/whyNotSealable.ts'
import type { ActRecord, Waiting } from './ActRecord.ts'

interface Place {
  readonly collection: PurgeableCollection | 'editions'
  readonly id: string
}

const waitingFor = async (
  req: PayloadRequest,
  { act, id }: Pick<ActRecord, 'act' | 'id'>,
): Promise<Waiting | null> => {
  const found = await findRequest(req, {
    and: [{ act: { equals: act } }, { document: { equals: id } }, { state: { equals: 'open' } }],
  })
  if (!found?.requestedAt) return null
  const until = lapsesAt(found.requestedAt)
  if (Date.parse(until) <= Date.now()) return null
  return {
    id: found.id,
    person: await nameOfPerson(req, found.requestedBy),
    isOwn: found.requestedBy === req.user?.id,
    at: found.requestedAt,
    until,
    reason: found.reason,
    explanation: found.explanation ?? null,
    extent: found.extent ?? null,
  }
}

/** What two people may do to a document, for one who may be one of them; null for anybody else. */
export const loadActRecord = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<ActRecord | null> => {
  const act = collection === 'editions' ? 'seal' : 'purge'
  const row = await findVisible(req, { collection, id })
  if (!row?.organization) return null
  const roles = await rolesOn(req, idOf(row.organization))
  if (!isPermitted(roles, TWO_PERSON_ACTS[act].permission)) return null
  const code = 'snapshot' in row ? await whyNotSealable(req, row) : null
  return {
    act,
    collection,
    id,
    refusal: code ? refuse(req, { code }).message : null,
    waiting: await waitingFor(req, { act, id }),
    hasVersions: isWorkflowCollection(collection),
  }
}
