import { deadlineOf } from '../../formats/deadlineOf.ts'
import { shanghaiDay } from '../../text/shanghaiDay.ts'
import type { Observation } from '../Finding.ts'
import type { Rule } from './Rule.ts'

const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** A report is published before the end, in Asia/Shanghai, of the day on which it is due. */
export const checkDeadline: Rule = ({ kind, year, localDay, publishedAt }) => {
  const deadline = kind === null ? null : deadlineOf({ year, kind, localDay })
  if (!deadline) return []
  const { legalDay, day, end } = deadline
  const local: Observation[] =
    localDay !== null && legalDay !== null && localDay > legalDay
      ? [{ check: 'LOCAL-DAY', where: {}, found: localDay, expected: legalDay }]
      : []
  if (publishedAt === null || new Date(publishedAt) <= end) return local
  const found =
    shanghaiDay(publishedAt) === day ? publishedAt : MOMENT.format(new Date(publishedAt))
  return [...local, { check: 'LATE', where: {}, found, expected: day }]
}
