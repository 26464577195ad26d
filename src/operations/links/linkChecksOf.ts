import type { PayloadRequest } from 'payload'
import type { LinkCheck } from '../../domain/links/LinkCheck.ts'
import { linkKey } from './linkKey.ts'

/**
 * What was seen of addresses, by address; what was not visited is not among them. Authority: the system's
 * own, for the addresses of a report that the person may see.
 */
export const linkChecksOf = async (
  req: PayloadRequest,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, LinkCheck>> => {
  if (addresses.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'link-checks',
    where: { key: { in: [...new Set(addresses)].map(linkKey) } },
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ address, state, fault, status, checkedAt, pageText }) => [
      address,
      {
        ...{ address, state, fault: fault ?? null, status: status ?? null },
        ...{ checkedAt: checkedAt ?? null, pageText: pageText ?? null },
      },
    ]),
  )
}
