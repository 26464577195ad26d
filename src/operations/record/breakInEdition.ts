import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { Break, BrokenLink } from '../../domain/verify/BrokenLink.ts'
import type { Edition } from '../../payload-types.ts'
import { snapshotColumn } from '../../record/editionRows.ts'
import { hashOf } from '../../record/snapshot/contentHash.ts'
import { editionEvent } from '../audit/editionEvent.ts'
import { findEvent } from '../audit/findEvent.ts'
import { breakInSeal } from './breakInSeal.ts'

type Found = BrokenLink | null

const broken = ({ key }: Edition, what: Break, expected: unknown, found: unknown): BrokenLink => ({
  in: 'editions',
  sequence: null,
  key,
  what,
  expected,
  found,
})

const compare = (edition: Edition, what: Break, expected: unknown, found: unknown): Found =>
  JSON.stringify(expected ?? null) === JSON.stringify(found ?? null)
    ? null
    : broken(edition, what, expected, found)

/** The content: its own hash, and the columns that the public is answered from. */
const inContent = async (req: PayloadRequest, edition: Edition): Promise<Found> => {
  const { snapshot, contentHash } = edition
  if (snapshot === null || snapshot === undefined) {
    return compare(edition, 'snapshot', contentHash, null)
  }
  const { isSealed, broken: inSeal } = await breakInSeal(req, edition)
  if (inSeal) return inSeal
  const rewritten = isSealed ? null : compare(edition, 'hash', hashOf(snapshot), contentHash)
  if (rewritten) return rewritten
  const { data } = snapshotColumn.safeParse(snapshot)
  if (!data) return compare(edition, 'snapshot', contentHash, null)
  const said = {
    report: data.report.id,
    organization: data.organization.id,
    year: data.report.year,
    changeNote: data.report.changeNote,
  }
  const { report, organization, year, changeNote } = edition
  const shown = {
    report: idOf(report),
    organization: idOf(organization),
    year,
    changeNote: changeNote || null,
  }
  return compare(edition, 'column', said, shown)
}

const inOrder = async (req: PayloadRequest, edition: Edition): Promise<Found> => {
  const { key, number, previousHash } = edition
  const report = idOf(edition.report)
  const misplaced = compare(edition, 'column', `${report}:${number}`, key)
  if (misplaced) return misplaced
  if (number === 1) return compare(edition, 'previousHash', null, previousHash || null)
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { key: { equals: `${report}:${number - 1}` } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { contentHash: true },
    overrideAccess: true,
    req,
  })
  const [previous] = docs
  if (!previous) return compare(edition, 'missingEdition', `${report}:${number - 1}`, null)
  return compare(edition, 'previousHash', previous.contentHash, previousHash || null)
}

const inAudit = async (req: PayloadRequest, edition: Edition): Promise<Found> => {
  const { key, actor, at, organization, to } = editionEvent(edition)
  const event = await findEvent(req, { key: { equals: key } })
  if (!event) return compare(edition, 'missingEvent', key, null)
  const told = {
    actor: event.actor,
    at: event.at,
    organization: event.organization,
    contentHash: event.to,
  }
  const wrong = compare(edition, 'auditEvent', told, { actor, at, organization, contentHash: to })
  if (wrong) return wrong
  const head = edition.auditHead || null
  const before = head === null ? null : await findEvent(req, { hash: { equals: head } })
  const isBefore = before !== null && before.sequence < event.sequence
  return isBefore ? null : broken(edition, 'auditHead', event.previousHash, head)
}

/** The first thing wrong with an edition: its content, its place among the others, what the audit tells of it. */
export const breakInEdition = async (req: PayloadRequest, edition: Edition): Promise<Found> =>
  (await inContent(req, edition)) ?? (await inOrder(req, edition)) ?? (await inAudit(req, edition))
