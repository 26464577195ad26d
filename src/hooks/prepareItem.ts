import type { CollectionBeforeValidateHook } from 'payload'
import { generateKeyBetween } from 'fractional-indexing'
import { idOf } from '../access/memberships.ts'
import { isItemCollection } from '../domain/slugs.ts'
import { findReportOfPart } from '../operations/findReportOfPart.ts'
import { refuse } from '../operations/refuse.ts'

/**
 * A new part of a report takes its organization from the report, and stands last unless a place was
 * given. Later moves to another report are refused as changes of a system field.
 */
export const prepareItem: CollectionBeforeValidateHook = async ({
  collection: { slug },
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !data?.['report'] || !isItemCollection(slug)) return data
  const given: unknown = data['report']
  const report = await findReportOfPart(req, {
    collection: slug,
    report: typeof given === 'string' ? given : idOf(Object(given)),
  })
  if (!report) throw refuse(req, { code: 'NOT_FOUND', field: 'report' })
  if (data['order']) return { ...data, organization: report.organization }
  const { docs } = await req.payload.find({
    collection: slug,
    where: { report: { equals: report.id } },
    sort: '-order',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { order: true },
    overrideAccess: false,
    req,
  })
  const order = generateKeyBetween(docs[0]?.order ?? null, null)
  return { ...data, organization: report.organization, order }
}
