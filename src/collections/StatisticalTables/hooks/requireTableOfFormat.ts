import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { tableOf } from '../../../domain/formats/formats.ts'
import { findReportOfPart } from '../../../operations/findReportOfPart.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { StatisticalTable } from '../../../payload-types.ts'

/** A report holds the statutory tables of its own form and no other; a table has the title that the form prints. */
export const requireTableOfFormat: CollectionBeforeChangeHook<StatisticalTable> = async ({
  data,
  req,
}) => {
  const { report: given, table } = data
  if (!given || !table) return data
  const report = await findReportOfPart(req, {
    collection: 'statistical-tables',
    report: idOf(given),
  })
  const definition = report ? tableOf(report.format, table) : null
  if (!definition) {
    throw refuse(req, { code: 'UNKNOWN_TABLE', field: 'table', values: { table } })
  }
  return { ...data, title: definition.title }
}
