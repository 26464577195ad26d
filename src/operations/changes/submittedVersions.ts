import type { PayloadRequest } from 'payload'
import type { Report } from '../../payload-types.ts'

/** A report's row as a version keeps it. */
export interface ReportVersion {
  readonly report: Report
  readonly version: string
}

const PAGE = 20

/**
 * The versions of a report in which it was no draft, newest first. Authority: the system's own, for who may
 * read a report may read what it was; that she may is judged before.
 */
export async function* submittedVersions(
  req: PayloadRequest,
  id: string,
): AsyncGenerator<ReportVersion> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.findVersions({
      collection: 'reports',
      where: {
        and: [{ parent: { equals: id } }, { 'version.workflowState': { not_equals: 'draft' } }],
      },
      sort: '-version.revision',
      limit: PAGE,
      page,
      depth: 0,
      overrideAccess: true,
      req,
    })
    for (const { id: version, version: report } of docs) {
      yield { report: { ...report, id }, version: String(version) }
    }
    if (!hasNextPage) return
  }
}
