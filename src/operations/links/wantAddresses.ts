import type { Payload, Where } from 'payload'
import { isRichText } from '../../domain/richText/checkRichText.ts'
import { addressesOfRichText } from '../../domain/richText/addressesOfRichText.ts'
import { requestAs } from '../requestAs.ts'
import { linkKey } from './linkKey.ts'

const PAGE = 100
const DAY = 24 * 60 * 60_000
/** How long an address is looked at after it was last seen in a document; each is seen daily. */
const WANTED_FOR = 2 * DAY
const LONG_AGO = new Date(0).toISOString()

/** Where addresses stand: fields of text, and fields of rich text. */
const SOURCES = [
  { collection: 'proposal-responses', select: { url: true } },
  { collection: 'sections', select: { body: true } },
  { collection: 'key-initiatives', select: { summary: true } },
  { collection: 'reports', select: { preamble: true, officialUrl: true } },
] as const

const addressesOfValue = (value: unknown): readonly string[] => {
  if (isRichText(value)) return addressesOfRichText(value)
  return typeof value === 'string' && /^https?:/i.test(value) && URL.canParse(value) ? [value] : []
}

const isNoted = async (payload: Payload, key: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'link-checks',
    where: { key: { equals: key } },
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  return totalDocs > 0
}

/** Notes an address, or that it still stands in a document. */
const want = async (payload: Payload, address: string, now: Date): Promise<void> => {
  const key = linkKey(address)
  const wantedUntil = new Date(now.getTime() + WANTED_FOR).toISOString()
  const known: unknown = await payload.db.updateOne({
    collection: 'link-checks',
    where: { key: { equals: key } },
    data: { wantedUntil },
    req: await requestAs(payload, null),
  })
  if (known) return
  const data = {
    ...{ key, address, state: 'waiting' as const, failures: 0, wantedUntil },
    ...{ nextAt: now.toISOString(), claimedUntil: LONG_AGO },
  }
  const req = await requestAs(payload, null)
  try {
    await payload.create({ collection: 'link-checks', data, overrideAccess: true, req })
  } catch (error) {
    // Another process noted it in between.
    if (!(await isNoted(payload, key))) throw error
  }
}

/**
 * Notes the addresses of the documents that were written since a moment, or of all. Authority: the
 * system's own; what is kept is the address alone, and nobody reads it but through her own report.
 */
export const wantAddresses = async (
  payload: Payload,
  { since, now }: { readonly since: Date | null; readonly now: Date },
): Promise<void> => {
  const where: Where = since ? { updatedAt: { greater_than_equal: since.toISOString() } } : {}
  for (const { collection, select } of SOURCES) {
    let hasNextPage = true
    for (let page = 1; hasNextPage; page += 1) {
      const req = await requestAs(payload, null)
      const asked = { where, page, limit: PAGE, depth: 0, sort: 'id', overrideAccess: true, req }
      const found = await payload.find({ ...asked, collection, select })
      hasNextPage = found.hasNextPage
      const values: readonly unknown[] = found.docs.flatMap((each) => Object.values(each))
      for (const address of new Set(values.flatMap(addressesOfValue))) {
        await want(payload, address, now)
      }
    }
  }
}
