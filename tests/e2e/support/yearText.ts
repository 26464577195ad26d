import { readFileSync } from 'node:fs'

/** The office whose year it is. */
export const OFFICE = '太仓市'

/** What a report of the office is called. */
export const titleOf = (year: number): string => `${OFFICE}${year}年政府信息公开工作年度报告`

/** A finished text of a year, as the office wrote it before: nothing is missing in it and its numbers agree. */
export const textOfYear = (year: number): string =>
  readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')
    .replaceAll('东湖县', OFFICE)
    .replaceAll('2022年', `${year}年`)
