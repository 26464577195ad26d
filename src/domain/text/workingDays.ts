/** The State Council's arrangement of a year: days off beside the weekends, and weekend days worked for them. */
export interface Calendar {
  readonly daysOff: readonly string[]
  readonly daysWorked: readonly string[]
}

const DAY = 24 * 60 * 60 * 1000

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)

const isWorkingDay = (day: string, { daysOff, daysWorked }: Calendar): boolean => {
  if (daysWorked.includes(day)) return true
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !daysOff.includes(day)
}

/** The day that is so many working days after another one; the first day does not count. */
export const addWorkingDays = (from: string, count: number, calendar: Calendar): string => {
  let day = from
  for (let left = count; left > 0;) {
    day = dayAfter(day)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}
