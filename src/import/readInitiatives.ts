import type { Area } from '../domain/areas.ts'
import { readFigures } from '../domain/text/figures/readFigures.ts'
import { titleOfHeading } from './titleOfHeading.ts'
import type { ParsedInitiative, ParsedSection } from './types.ts'
import { type PlacedSection, textOfSection } from './walkSections.ts'

const SIGN = '重点领域'

/** Whether a heading announces the key areas. */
const isAnnounced = ({ heading }: ParsedSection): boolean => heading.includes(SIGN)

const isInnermost = (section: ParsedSection): boolean =>
  section.children.every((child) => !isAnnounced(child) && isInnermost(child))

/**
 * The sections whose parts are the key initiatives: those that announce the key areas in their heading
 * (（二）深化重点领域信息公开) and hold no such section themselves.
 */
export const initiativeChapters = (placed: readonly PlacedSection[]): readonly PlacedSection[] =>
  placed.filter(({ section }) => isAnnounced(section) && isInnermost(section))

const areaOf = (heading: string, areas: readonly Area[], year: number | null): string | null => {
  const isNamed = ({ label }: Area) => heading.includes(label)
  const ofTheYear = areas.find((area) => isNamed(area) && area.years.some((each) => each === year))
  return (ofTheYear ?? areas.find(isNamed))?.id ?? null
}

/** The key initiatives in such a section: each of its parts, with every figure in it. */
export const readInitiatives = (
  { section, pointer }: PlacedSection,
  { areas, year }: { readonly areas: readonly Area[]; readonly year: number | null },
): readonly ParsedInitiative[] =>
  section.children.map((part, index) => ({
    title: titleOfHeading(part.heading),
    area: areaOf(part.heading, areas, year),
    section: `${pointer}/children/${index}`,
    figures: readFigures(textOfSection(part)),
  }))
