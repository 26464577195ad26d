import { type PayloadRequest, ValidationError } from 'payload'
import { formatForYear } from '../../domain/formats/formats.ts'
import { editorState } from './editorState.ts'
import type { Report } from '../../payload-types.ts'
import type { ReportContent } from './ReportContent.ts'
import { WITHOUT_LAYOUT } from '../layingOut/withoutLayout.ts'
import { refuse, Refused } from '../refuse.ts'
import { requestAs } from '../requestAs.ts'

/** Noon in UTC is the same day in every time zone of the country. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`

/** A report as an import creates it. */
export interface NewReport {
  readonly organization: string
  readonly year: number
  readonly front: ReportContent['front']
}

/**
 * Whether a report of the same organization and year came into being since none was found. It is asked
 * apart from the request's transaction, which the failed write may have ended.
 */
const isTaken = async (
  { payload }: PayloadRequest,
  { organization, year }: NewReport,
): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'reports',
    where: { key: { equals: `${organization}:${year}` } },
    // The system's own authority: nothing is told of the report but that it is there.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  return totalDocs > 0
}

/** Errors that the write of a second report of the same key ends in: the rule's and the index's. */
const mayBeTaken = (error: unknown): boolean =>
  error instanceof ValidationError ||
  (error instanceof Refused && error.data.code === 'ALREADY_EXISTS')

const create = (
  req: PayloadRequest,
  { organization, year, front: { title, period, contact, preamble } }: NewReport,
): Promise<Report> =>
  req.payload.create({
    collection: 'reports',
    data: {
      organization,
      year,
      title: title ?? '',
      contact,
      ...(period ? { period: { from: noonOf(period.from), to: noonOf(period.to) } } : {}),
      ...(preamble === '' ? {} : { preamble: editorState(preamble) }),
      scope: 'wholeArea',
      // Required by the type; the system fills them in.
      format: formatForYear(year) ?? 'R2021',
      key: '',
      workflowState: 'draft',
      revision: 0,
    },
    context: WITHOUT_LAYOUT,
    depth: 0,
    overrideAccess: false,
    req,
  })

/**
 * Creates the row of a report as the person who asks, by the rules that hold for her. Where another
 * import of the same report has just begun it is BUSY: what that one writes cannot be compared yet.
 */
export const writeReport = async (req: PayloadRequest, report: NewReport): Promise<Report> => {
  try {
    return await create(req, report)
  } catch (error) {
    const isLate = mayBeTaken(error) && (await isTaken(req, report))
    throw isLate ? refuse(req, { code: 'BUSY' }) : error
  }
}
