import { shanghaiDay } from '../text/shanghaiDay.ts'

/**
 * A moment of publication, where it lies in the year in which a report is due or before. An older report is
 * entered afterwards: when it was really published is not known, and nothing is derived (null).
 */
export const inDueYear = (moment: string | null | undefined, year: number): string | null =>
  moment && Number(shanghaiDay(moment).slice(0, 4)) <= year + 1 ? moment : null
