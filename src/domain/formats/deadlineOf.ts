import type { OrganizationKind } from '../organizationKinds.ts'
import { FORMATS, formatForYear, type ReportFormat } from './formats.ts'

interface Asked {
  readonly year: number
  readonly kind: OrganizationKind
  /** The office's own earlier day, `yyyy-mm-dd`. */
  readonly localDay?: string | null
}

/** The last day on which a report may be published, and the moment at which it ends. */
export interface Deadline {
  readonly day: string
  /** The legal day; null where only the local one holds. */
  readonly legalDay: string | null
  /** The end of the day in Asia/Shanghai, which has no summer time. */
  readonly end: Date
}

/**
 * The day until which a report is to be published, that day included: the office's own where it is earlier
 * than the legal one, which is the upper limit. Null where neither law nor office sets one.
 */
export const deadlineOf = ({ year, kind, localDay = null }: Asked): Deadline | null => {
  const format = formatForYear(year)
  if (format === null) return null
  const { deadlines }: ReportFormat = FORMATS[format]
  const legal = deadlines[kind]
  const legalDay = legal === null ? null : `${year + 1}-${legal}`
  const days = [legalDay, localDay].filter((each) => each !== null).toSorted()
  const [day] = days
  if (day === undefined) return null
  return { day, legalDay, end: new Date(`${day}T23:59:59.999+08:00`) }
}
