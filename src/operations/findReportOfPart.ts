import type { PayloadRequest } from 'payload'
import type { ItemCollection } from '../domain/slugs.ts'
import type { Report } from '../payload-types.ts'
import { findReport } from './findReport.ts'
import { findVisible } from './findVisible.ts'
import { hasPermit } from './permits.ts'

/**
 * The report that a part is written into, as the person who asks may see it; null where she may not. What
 * belongs to a report by its form is written by the system too, which sees every report.
 */
export const findReportOfPart = async (
  req: PayloadRequest,
  { collection, report: id }: { readonly collection: ItemCollection; readonly report: string },
): Promise<Report | null> =>
  hasPermit(req, { purpose: 'layOut', report: id, collection })
    ? findReport(req, id)
    : findVisible(req, { collection: 'reports', id })
