import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { formatForYear } from '../../../domain/formats/formats.ts'
import { bringsItsOwnParts } from '../../../operations/layingOut/withoutLayout.ts'
import { standardTitle } from '../../../domain/text/standardTitle.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Report } from '../../../payload-types.ts'

/** Noon, so that the day is the same in every time zone of the country and in UTC. */
const day = (text: string): string => `${text}T12:00:00.000Z`

/**
 * A new report takes its format and period from its year and its way of review from its organization.
 * One organization has one report a year: a second is refused as ALREADY_EXISTS.
 */
export const prepareReport: CollectionBeforeValidateHook<Report> = async ({
  context,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !data?.organization || !data.year) return data
  const { year } = data
  const format = formatForYear(year)
  if (!format) throw refuse(req, { code: 'FORMAT_UNKNOWN', field: 'year', values: { year } })
  const organization = await req.payload.findByID({
    collection: 'organizations',
    id: idOf(data.organization),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!organization) throw refuse(req, { code: 'NOT_FOUND', field: 'organization' })
  const key = `${organization.id}:${year}`
  const { totalDocs } = await req.payload.count({
    collection: 'reports',
    where: { key: { equals: key } },
    // The system's own authority: that a report exists is told without a word of what it says.
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) {
    const values = { organization: organization.name, year }
    throw refuse(req, { code: 'ALREADY_EXISTS', field: 'year', values })
  }
  return {
    ...data,
    key,
    format,
    title: data.title || standardTitle({ organization: organization.name, year }),
    period: {
      from: data.period?.from || day(`${year}-01-01`),
      to: data.period?.to || day(`${year}-12-31`),
    },
    itemReview: organization.itemReview,
    openItems: 'all',
    // By this a process that comes after a crash knows what there must be.
    startsFrom: bringsItsOwnParts(context) ? null : 'form',
    // The workflow writes these; on creation nothing has happened yet.
    stages: null,
    sentBack: null,
    submittedRevisions: null,
    submittedContributors: null,
    passes: null,
    paperSignature: null,
    publishAt: null,
    submittedBy: null,
    submittedFor: null,
    changeNote: null,
    explanations: null,
    contentHash: null,
  }
}
