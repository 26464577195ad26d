import type { CollectionAfterChangeHook } from 'payload'
import { layOutReport } from '../../../operations/layingOut/layOutReport.ts'
import { bringsItsOwnParts } from '../../../operations/layingOut/withoutLayout.ts'
import type { Report } from '../../../payload-types.ts'

/** A new report starts with the chapters and tables of its form, whichever door it came through. */
export const layOutNewReport: CollectionAfterChangeHook<Report> = async ({
  context,
  doc,
  operation,
  req,
}) => {
  if (operation === 'create' && !bringsItsOwnParts(context)) await layOutReport(req, doc)
  return doc
}
