import type { CheckContext } from '../CheckContext.ts'
import type { CheckedReport, CheckedSection } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { placeOf } from '../placeOf.ts'
import { matchTexts, shingleSet } from '../similarity/matchTexts.ts'
import type { Rule } from './Rule.ts'

/** From which share on a section is said to be the same, and how much of it that must at least be. */
const LEAST_SHARE = 0.6
const LEAST_CHARACTERS = 80
const LONGEST_SHOWN = 60

const textOf = ({ passages }: CheckedSection): string => passages.map(({ text }) => text).join('\n')

const nameOf = ({ organization, year }: CheckedReport): string =>
  `${organization ?? ''}${year}年报告`

const shown = (passage: string): string =>
  passage.length > LONGEST_SHOWN ? `${passage.slice(0, LONGEST_SHOWN)}…` : passage

const compareWith = (
  report: CheckedReport,
  {
    other,
    check,
  }: { readonly other: CheckedReport; readonly check: 'SIMILAR-PAST' | 'SIMILAR-NEIGHBOUR' },
): Observation[] => {
  const shingles = shingleSet(other.sections.map(textOf).join('\n'))
  return report.sections.flatMap((section): Observation[] => {
    const { share, characters, passages } = matchTexts(textOf(section), shingles)
    if (share < LEAST_SHARE || characters < LEAST_CHARACTERS) return []
    const percent = `${Math.round(share * 100)}%`
    const found = `${section.number}${section.heading}（${percent}）${passages.map((each) => `“${shown(each)}”`).join('、')}`
    return [{ check, where: placeOf(section), found, expected: nameOf(other) }]
  })
}

const past = ({ lastYear, earlier = [] }: CheckContext): readonly CheckedReport[] => [
  ...(lastYear ? [lastYear] : []),
  ...earlier.filter(({ year }) => year !== lastYear?.year),
]

/** No section repeats the office's own past years or another organization's report. */
export const checkSimilarity: Rule = (report, context) => [
  ...past(context).flatMap((other) => compareWith(report, { other, check: 'SIMILAR-PAST' })),
  ...(context.neighbours ?? []).flatMap((other) =>
    compareWith(report, { other, check: 'SIMILAR-NEIGHBOUR' }),
  ),
]
