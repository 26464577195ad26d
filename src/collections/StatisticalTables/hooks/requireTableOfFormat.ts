import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { tableOf } from '../../../domain/formats/formats.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { StatisticalTable } from '../../../payload-types.ts'

/** A report holds the statutory tables of its own form and no other. */
export const requireTableOfFormat: CollectionBeforeChangeHook<StatisticalTable> = async ({
  data,
  req,
}) => {
  const { report: given, table } = data
  if (!given || !table) return data
  const report = await findVisible(req, { collection: 'reports', id: idOf(given) })
  if (!report || !tableOf(report.format, table)) {
    throw refuse(req, { code: 'UNKNOWN_TABLE', field: 'table', values: { table } })
  }
  return data
}
