import type { PayloadRequest } from 'payload'
import type { Pass } from '../../domain/workflow/types.ts'
import { type ReportVersion, submittedVersions } from './submittedVersions.ts'

/** A stage that a person passed, with the report's row that the pass wrote. */
export interface PassedReport extends ReportVersion {
  readonly pass: Pass
}

/**
 * The last stage of a report that a person passed, in whichever submission that was; null where she has
 * passed none. The pass stands in the rows that came after it too: the first in which it stands is its own.
 */
export const lastPassOf = async (
  req: PayloadRequest,
  { report: id, person }: { readonly report: string; readonly person: string },
): Promise<PassedReport | null> => {
  let last: PassedReport | null = null
  for await (const found of submittedVersions(req, id)) {
    const passes = found.report.passes ?? []
    const pass = passes.findLast(
      (each) => each.person === person && (!last || each.at === last.pass.at),
    )
    if (pass) last = { pass, ...found }
    else if (last) return last
  }
  return last
}
