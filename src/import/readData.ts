import type { Area } from '../domain/areas.ts'
import { type ParseIssue, parseIssue } from './issues.ts'
import { applicationCountsIn, NO_APPLICATION_COUNTS, sumOfChannels } from './readApplications.ts'
import { initiativeChapters, readInitiatives } from './readInitiatives.ts'
import { readProposals } from './readProposals.ts'
import type { SourceLine } from './sourceLines.ts'
import type {
  ParsedApplicationCounts,
  ParsedInitiative,
  ParsedProposal,
  ParsedSection,
} from './types.ts'
import { type PlacedSection, walkSections } from './walkSections.ts'

/** What the prose of the sections states that is data of its own. */
export interface ReportData {
  readonly keyInitiatives: readonly ParsedInitiative[]
  readonly proposalResponses: readonly ParsedProposal[]
  readonly applicationCounts: ParsedApplicationCounts
  readonly issues: readonly ParseIssue[]
}

interface Given {
  readonly sections: readonly ParsedSection[]
  /** The line of each section's heading, in reading order. */
  readonly lines: readonly SourceLine[]
  readonly areas: readonly Area[]
  readonly year: number | null
  /** The text of each link that the source has as a link, by its address. */
  readonly linkTexts: ReadonlyMap<string, string>
}

const NOWHERE: SourceLine = { number: 1, text: '' }

const applicationIssues = (counts: ParsedApplicationCounts, line: SourceLine): ParseIssue[] => {
  const sum = sumOfChannels(counts)
  const { total } = counts
  return sum === null || total === null || sum === total
    ? []
    : [parseIssue('SUM_DOES_NOT_CLOSE', line, { total, sum })]
}

const readCounts = (placed: readonly PlacedSection[]) => {
  for (const [place, { section }] of placed.entries()) {
    const counts = applicationCountsIn(section)
    if (counts) return { place, counts }
  }
  return { place: 0, counts: NO_APPLICATION_COUNTS }
}

/** Reads key initiatives, links to responses and the counts of applications out of the chapter tree. */
export const readData = ({ sections, lines, areas, year, linkTexts }: Given): ReportData => {
  const placed = walkSections(sections)
  const lineAt = new Map(placed.map(({ pointer }, place) => [pointer, lines[place]]))
  const lineOf = (pointer: string): SourceLine => lineAt.get(pointer) ?? NOWHERE
  const chapters = initiativeChapters(placed)
  const keyInitiatives = chapters.flatMap((chapter) => readInitiatives(chapter, { areas, year }))
  const { place, counts } = readCounts(placed)
  return {
    keyInitiatives,
    proposalResponses: readProposals(sections, linkTexts),
    applicationCounts: counts,
    issues: [
      ...chapters
        .filter(({ section }) => section.children.length === 0)
        .map(({ pointer }) => parseIssue('INITIATIVES_NOT_FOUND', lineOf(pointer))),
      ...keyInitiatives
        .filter(({ area }) => area === null)
        .map(({ section }) => parseIssue('AREA_UNKNOWN', lineOf(section))),
      ...applicationIssues(counts, lines[place] ?? NOWHERE),
    ],
  }
}
