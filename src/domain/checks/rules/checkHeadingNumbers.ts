import { headingNumber } from '../../text/headings.ts'
import { type HeadingMark, readHeadingMark } from '../../text/readHeadingMark.ts'
import type { Observation } from '../Finding.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** Numbers run on among the sections of one part; a fault is told once, where it begins. */
export const checkHeadingNumbers: Rule = ({ sections }) => {
  const last = new Map<string | null, HeadingMark>()
  return sections.flatMap((section): Observation[] => {
    const mark = readHeadingMark(`${section.number}名`)
    if (!mark) return []
    const before = last.get(section.parent)
    last.set(section.parent, mark)
    if (before && before.level !== mark.level) return []
    const due = before ? before.index + 1 : 1
    if (mark.index === due) return []
    const expected = headingNumber(mark.level, due)
    const where = placeOf(section)
    return [{ check: 'HEADING-NUMBER', where, found: section.number, expected }]
  })
}
