import type { CheckedReport, Passage } from './CheckedReport.ts'
import { passagesOf } from './passagesOf.ts'

/** A document that a report cites, for the clearance officer to say whether it is public. */
export interface Reference {
  readonly title: string | null
  readonly number: string | null
  readonly where: Pick<Passage, 'line' | 'section'>
}

const TITLE = /《([^《》]{1,120})》(?:[（(]([^（）()]{0,12}〔[0-9]{4}〕[0-9]{1,5}号)[）)])?/g
const NUMBER = /([\p{Script=Han}]{1,12}〔[0-9]{4}〕[0-9]{1,5}号)/gu
/** Newspapers and what the law itself publishes are public; a 通报 is no newspaper. */
const PUBLIC = /条例|法$|宪法|(?<![通简快])报$|时报|周刊/

/** The documents that a report cites by title (《》) or number (〔〕), each once. */
export const referencesIn = (report: CheckedReport): readonly Reference[] => {
  const seen = new Set<string>()
  return passagesOf(report).flatMap(({ text, line, section }) => {
    const titled = [...text.matchAll(TITLE)].map(({ 1: title = '', 2: number }) => ({
      title,
      number: number ?? null,
    }))
    const numbered = [...text.matchAll(NUMBER)]
      .map(({ 1: number = '' }) => ({ title: null, number }))
      .filter(({ number }) => !titled.some((each) => each.number === number))
    return [...titled, ...numbered]
      .filter(({ title, number }) => {
        const key = `${title ?? ''}|${number ?? ''}`
        const isNew = !seen.has(key) && !(title !== null && number === null && PUBLIC.test(title))
        seen.add(key)
        return isNew
      })
      .map((each) => ({ ...each, where: { line, section } }))
  })
}
