import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import type { AlertSource } from './AlertSource.ts'
import { actorsIn } from './concerned.ts'

/** The key of what an open request for a second person tells; null where it waits for nobody any more. */
export const keyOfRequest = ({ id, state }: SecondPersonRequest): string | null =>
  state === 'open' ? `second-person-requests:${id}` : null

/** Everybody who could be the second person is told of a request to seal or purge. */
export const alertsOfRequest = async (
  req: PayloadRequest,
  request: SecondPersonRequest,
): Promise<AlertSource | null> => {
  const key = keyOfRequest(request)
  if (!key) return null
  const { act, requestedBy, requestedAt, createdAt } = request
  const organization = idOf(request.organization)
  const people = await actorsIn(req, organization)
  const could = people.filter(
    ({ id, roles, standsFor }) =>
      !standsFor && id !== requestedBy && isPermitted(roles, TWO_PERSON_ACTS[act].permission),
  )
  const about = { subject: 'second-person-requests', document: request.id, organization }
  return {
    key,
    at: requestedAt ?? createdAt,
    alerts: could.map(({ id }) => ({
      ...about,
      person: id,
      kind: 'secondPerson',
      actor: requestedBy ?? null,
      act,
    })),
  }
}
