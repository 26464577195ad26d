import { headingNumber } from '../domain/text/headings.ts'
import { type IssueCode, type ParseIssue, parseIssue } from './issues.ts'
import { UNCOUNTED } from './readLine.ts'
import type { FlatSection } from './readOutline.ts'
import type { ParsedSection } from './types.ts'

/** The chapter tree, with what is wrong with its numbers. */
export interface NestedSections {
  readonly sections: readonly ParsedSection[]
  readonly issues: readonly ParseIssue[]
}

const ONCE: readonly IssueCode[] = ['HEADING_STYLE', 'HEADING_BY_STYLE']

/** Sections with the same one above them: each with those that stand below it, still flat. */
const groupSiblings = (flat: readonly FlatSection[]) => {
  const groups: { head: FlatSection; below: FlatSection[] }[] = []
  for (const section of flat) {
    const current = groups.at(-1)
    if (current && section.mark.level > current.head.mark.level) current.below.push(section)
    else groups.push({ head: section, below: [] })
  }
  return groups
}

interface Place {
  readonly depth: number
  /** Counted from 1 among its siblings. */
  readonly index: number
  readonly before: FlatSection | null
}

const numberIssue = ({ mark, line }: FlatSection, place: Place): ParseIssue | null => {
  const expected = headingNumber(place.depth, place.index)
  if (mark.number === expected) return null
  const values = { expected, found: mark.number === '' ? '—' : mark.number }
  if (mark.index === UNCOUNTED) return parseIssue('HEADING_BY_STYLE', line, values)
  const before = place.before?.mark
  const continues =
    before?.level === mark.level && (before.index === UNCOUNTED || mark.index === before.index + 1)
  if (mark.level !== place.depth) {
    const isTold = before?.level === mark.level
    return isTold ? null : parseIssue('HEADING_LEVEL_SKIPPED', line, values)
  }
  if (mark.index !== place.index) {
    return continues ? null : parseIssue('HEADING_MISNUMBERED', line, values)
  }
  return parseIssue('HEADING_STYLE', line, values)
}

const nest = (flat: readonly FlatSection[], depth: number): NestedSections => {
  const groups = groupSiblings(flat)
  const nested = groups.map(({ head, below }, place) => {
    const before = groups[place - 1]?.head ?? null
    const inside = nest(below, depth + 1)
    const section: ParsedSection = {
      number: head.mark.number,
      level: head.mark.level,
      heading: head.heading,
      body: head.paragraphs.map(({ text }) => text).join('\n'),
      children: inside.sections,
    }
    return {
      section,
      issues: [numberIssue(head, { depth, index: place + 1, before }), ...inside.issues],
    }
  })
  return {
    sections: nested.map(({ section }) => section),
    issues: nested.flatMap(({ issues }) => issues.filter((issue) => issue !== null)),
  }
}

/**
 * Puts flat sections into their tree by the levels of their numbers. A number that its place does not
 * bear out gets an issue and stays as printed; another way of printing numbers is told once, and so is a heading without one.
 */
export const nestSections = (flat: readonly FlatSection[]): NestedSections => {
  const { sections, issues } = nest(flat, 1)
  const isFirst = (issue: ParseIssue) => issues.find(({ code }) => code === issue.code) === issue
  return {
    sections,
    issues: issues.filter((issue) => !ONCE.includes(issue.code) || isFirst(issue)),
  }
}
