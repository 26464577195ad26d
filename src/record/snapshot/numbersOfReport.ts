import { findNumbers } from '../../domain/numbers/findNumbers.ts'
import type { FindNumber } from '../../domain/numbers/NumberRef.ts'
import { inReadingOrder } from './inReadingOrder.ts'
import type { WorkingReport } from './WorkingReport.ts'

type NumberHolders = Pick<WorkingReport, 'keyInitiatives' | 'statisticalTables'> & {
  readonly report: Pick<WorkingReport['report'], 'format'>
}

const isKept = ({ workflowState }: { workflowState: string }): boolean =>
  workflowState !== 'dropped'

/** Finds the numbers that texts of a working report are bound to; what was dropped has none. */
export const numbersOfReport = ({
  report,
  keyInitiatives,
  statisticalTables,
}: NumberHolders): FindNumber =>
  findNumbers({
    format: report.format,
    initiatives: keyInitiatives.filter(isKept),
    tables: inReadingOrder(statisticalTables.filter(isKept)),
  })
