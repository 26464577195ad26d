import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { hasPermit } from '../../../operations/permits.ts'
import type { StatisticalTable } from '../../../payload-types.ts'

/** Where figures were filled in from is said by the laying out of a report alone, and by nobody else who creates a table. */
export const keepSource: CollectionBeforeChangeHook<StatisticalTable> = ({
  data,
  operation,
  req,
}) => {
  const report = data.report ? idOf(data.report) : ''
  const isLaidOut = hasPermit(req, { purpose: 'layOut', report })
  return operation === 'create' && !isLaidOut ? { ...data, filledFrom: null } : data
}
