import type { Language } from '../domain/localized.ts'

/** A day in words: 2018年3月20日. */
export const dayIn = (language: Language, day: string): string => {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${year}-${month}-${date}`
}

/** A moment with the offset of Shanghai as the rules for government sites want it: 2018-03-20 09:00. */
export const minuteOf = (moment: string): string => moment.slice(0, 16).replace('T', ' ')

/** The latest of some moments in ISO 8601 and UTC; where there is none, one that is long ago. */
export const latestOf = (moments: readonly string[]): string =>
  moments.toSorted().at(-1) ?? new Date(0).toISOString()
