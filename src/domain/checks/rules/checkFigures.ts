import { compare } from '../../formats/decimal.ts'
import { type PlacedFigure, placeFigures } from '../../text/figures/placeFigures.ts'
import type { CheckedFigure, CheckedReport, CheckedSection } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { passagesOfSection } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** The section that an initiative belongs to and what is part of it; sections come in reading order. */
const sectionsOf = ({ sections }: CheckedReport, section: string): readonly CheckedSection[] => {
  const within = new Set([section])
  for (const { section: id, parent } of sections) {
    if (parent !== null && within.has(parent)) within.add(id)
  }
  return sections.filter(({ section: id }) => within.has(id))
}

const isStated = (figure: CheckedFigure, prose: PlacedFigure): boolean =>
  prose.unit === figure.unit && compare(prose.amount, figure.amount) === 0

const SHORTEST_LABEL = 4

/** 通过网站主动公开信息 is about the same as 主动公开信息: the prose says more around it. */
const isAboutSame = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length >= SHORTEST_LABEL && long.endsWith(short))
}

const observe = (
  figure: CheckedFigure,
  prose: readonly { readonly stated: PlacedFigure; readonly where: Observation['where'] }[],
): Observation[] => {
  if (prose.some(({ stated }) => isStated(figure, stated))) return []
  const other = prose.find(
    ({ stated }) => stated.unit === figure.unit && isAboutSame(stated.label, figure.label),
  )
  if (!other) return []
  const found = `${figure.label}${other.stated.text}`
  return [{ check: 'TEXT-FIGURE', where: other.where, found, expected: figure.text }]
}

/**
 * A figure of a key initiative is what its section says of the same thing. One of which the section says
 * nothing is not looked at: a summary may give what the prose leaves out.
 */
export const checkFigures: Rule = (report) =>
  report.initiatives.flatMap(({ section, figures }) => {
    if (section === null) return []
    const prose = sectionsOf(report, section)
      .flatMap(passagesOfSection)
      .flatMap((passage) =>
        placeFigures(passage.text).map((stated) => ({ stated, where: placeOf(passage) })),
      )
    return figures.flatMap((figure) => observe(figure, prose))
  })
