import { deadlineOf } from '../formats/deadlineOf.ts'
import type { OrganizationKind } from '../organizationKinds.ts'
import { shanghaiDay } from '../text/shanghaiDay.ts'

const DAY = 24 * 60 * 60 * 1000

interface Asked {
  readonly year: number
  readonly kind: OrganizationKind
  /** The office's own day for publication, `mm-dd` of the following year. */
  readonly localDay: string | null
  /** The day that was set for this report alone, `yyyy-mm-dd`. */
  readonly ownDay: string | null
  readonly now: Date
}

/** Until when a report is to be published, and how far that is. */
export interface Due {
  readonly day: string
  /** The legal day, where another one comes first. */
  readonly legalDay: string | null
  /** Days from today to that day; below zero when it has passed. */
  readonly daysLeft: number
}

/** The first of the days by which a report is to be published; null where none is set. */
export const dueOf = ({ year, kind, localDay, ownDay, now }: Asked): Due | null => {
  const local = localDay === null ? null : `${year + 1}-${localDay}`
  const deadline = deadlineOf({ year, kind, localDay: local })
  const [day] = [deadline?.day ?? null, ownDay].filter((each) => each !== null).toSorted()
  if (day === undefined) return null
  const legalDay = deadline?.legalDay ?? null
  return {
    day,
    legalDay: legalDay === day ? null : legalDay,
    daysLeft: Math.round((Date.parse(day) - Date.parse(shanghaiDay(now))) / DAY),
  }
}
