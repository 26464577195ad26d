import type { PayloadRequest } from 'payload'
import { lapsesAt } from '../../domain/twoPersons/acts.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { findRequest } from './findRequest.ts'
import { moveRequest } from './moveRequest.ts'

type Asked = Pick<SecondPersonRequest, 'act' | 'document' | 'subject'>

/** What waits for a second person; one that has waited too long is noted as lapsed and waits no more. */
export const openRequest = async (
  req: PayloadRequest,
  { act, subject, document }: Asked,
): Promise<SecondPersonRequest | null> => {
  const found = await findRequest(req, {
    and: [
      { act: { equals: act } },
      { subject: { equals: subject } },
      { document: { equals: document } },
      { state: { equals: 'open' } },
    ],
  })
  if (!found || Date.now() < Date.parse(lapsesAt(found.requestedAt ?? ''))) return found
  await moveRequest(req, found, { from: 'open', to: 'lapsed' })
  return null
}
