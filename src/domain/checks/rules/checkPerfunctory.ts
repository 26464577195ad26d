import { addressesIn } from '../../text/addresses.ts'
import { placeFigures } from '../../text/figures/placeFigures.ts'
import { splitSentences } from '../../text/prose/splitSentences.ts'
import type { CheckedSection } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { chaptersOf, passagesOfSection, sectionsOn } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const FEW = 2
const PROPOSALS = /提案|议案|代表.{0,10}建议|建议.{0,10}办理/

const proseOf = (sections: readonly CheckedSection[]): string =>
  sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n')

const generic: Rule = (report) => {
  const sections = sectionsOn(report, 'problemsAndImprovements')
  const [chapter] = sections
  if (!chapter) return []
  const prose = proseOf(sections)
  const count = splitSentences(prose).length
  if (sections.length > FEW || count > FEW || placeFigures(prose).length > 0) return []
  const found = `${chapter.number}${chapter.heading}`
  return [{ check: 'PROBLEMS-GENERIC', where: placeOf(chapter), found, expected: `${count}句话` }]
}

const uncounted: Rule = (report) =>
  chaptersOf(report).flatMap((chapter): Observation[] => {
    if (!PROPOSALS.test(chapter.heading)) return []
    const own = report.sections.filter((each) => each.chapter === chapter.section)
    const passages = own.flatMap(passagesOfSection)
    const linked = passages.find(({ text }) => addressesIn(text).length > 0)
    if (!linked || passages.some(({ text }) => placeFigures(text).length > 0)) return []
    const found = `${chapter.number}${chapter.heading}`
    return [{ check: 'PROPOSALS-UNCOUNTED', where: placeOf(linked), found, expected: '件数' }]
  })

/** Problems and proposals are told with facts: not one sentence each, not two addresses alone. */
export const checkPerfunctory: Rule = (report, context) => [
  ...generic(report, context),
  ...uncounted(report, context),
]
