import type { PayloadRequest } from 'payload'
import type { Pass } from '../../domain/workflow/types.ts'
import type { Report } from '../../payload-types.ts'

/** A stage that a person passed, with the report as she passed it. */
export interface PassedReport {
  readonly pass: Pass
  readonly report: Report
}

const PAGE = 20

/**
 * The last stage of a report that a person passed, in whichever submission that was, with the row as it
 * stood then; null where she has passed none. Authority: the system's own, for the person who may read
 * the report and whose own pass it is.
 */
export const lastPassOf = async (
  req: PayloadRequest,
  { report: id, person }: { readonly report: string; readonly person: string },
): Promise<PassedReport | null> => {
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
    for (const { version } of docs) {
      const pass = version.passes?.findLast((each) => each.person === person)
      if (pass) return { pass, report: { ...version, id } }
    }
    if (!hasNextPage) return null
  }
}
