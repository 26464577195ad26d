import { deadlineOf } from '../../formats/deadlineOf.ts'
import { shanghaiDay } from '../../text/shanghaiDay.ts'
import type { Observation } from '../Finding.ts'
import type { Rule } from './Rule.ts'

const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Said of every day alike, so that an explanation holds until it is published. */
const NOT_YET = '尚未公布'

/** A report is published before the end, in Asia/Shanghai, of the day on which it is due. */
export const checkDeadline: Rule = ({ kind, year, localDay, publishedAt }, { now = null }) => {
  const deadline = kind === null ? null : deadlineOf({ year, kind, localDay })
  if (!deadline) return []
  const { legalDay, day, end } = deadline
  const local: Observation[] =
    localDay !== null && legalDay !== null && localDay > legalDay
      ? [{ check: 'LOCAL-DAY', where: {}, found: localDay, expected: legalDay }]
      : []
  const moment = publishedAt ?? now
  if (moment === null || new Date(moment) <= end) return local
  if (publishedAt === null)
    return [...local, { check: 'LATE', where: {}, found: NOT_YET, expected: day }]
  const found =
    shanghaiDay(publishedAt) === day ? publishedAt : MOMENT.format(new Date(publishedAt))
  return [...local, { check: 'LATE', where: {}, found, expected: day }]
}
