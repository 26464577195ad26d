import { DEEPEST_LEVEL } from '../domain/text/headings.ts'
import { topicsOfHeading } from '../domain/formats/topics.ts'
import { readHeadingMark } from '../domain/text/readHeadingMark.ts'
import type { SourceLine } from './sourceLines.ts'
import { isTableLine } from './tables/tableLine.ts'

const LONGEST_CHAPTER = 40

/** The level that most of the numbers say; null where none of the lines has one. */
const numberedLevel = (lines: readonly SourceLine[]): number | null => {
  const counts = new Map<number, number>()
  for (const { text } of lines) {
    const level = readHeadingMark(text)?.level
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** The chapter level of each level of style: as its numbered headings say, else one below the style above. */
const levelsByStyle = (styled: readonly SourceLine[]): ReadonlyMap<number, number> => {
  const styles = [...new Set(styled.flatMap(({ style }) => style?.level ?? []))]
  const levels = new Map<number, number>()
  let above = 0
  for (const style of styles.toSorted((a, b) => a - b)) {
    const own = styled.filter((line) => line.style?.level === style)
    const level = numberedLevel(own) ?? Math.min(above + 1, DEEPEST_LEVEL)
    levels.set(style, level)
    above = level
  }
  return levels
}

const isChapterLike = ({ text, style }: SourceLine): boolean =>
  style !== undefined &&
  text.length <= LONGEST_CHAPTER &&
  !/[。；，：]/.test(text) &&
  !isTableLine(text)

/**
 * The chapters of a file without numbers and without styles: two lines or more that are called like
 * statutory topics and look alike, other than the text does, and every short line that looks like them.
 */
const chaptersByLook = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const prose = new Set(
    lines.filter((line) => !isChapterLike(line)).map(({ style }) => style?.look),
  )
  const candidates = lines.filter(
    (line) => isChapterLike(line) && !prose.has(line.style?.look) && !readHeadingMark(line.text),
  )
  const called = candidates.filter(({ text }) => topicsOfHeading(text).length > 0)
  const seen = new Set<string | undefined>()
  const shared = called.find(({ style }) => seen.size === seen.add(style?.look).size)
  return shared ? candidates.filter(({ style }) => style?.look === shared.style?.look) : []
}

/**
 * The lines that are headings by how their file sets them, with their level in the chapter tree: by their
 * style; where neither number nor style makes a chapter, by their look.
 */
export const headingLevels = (lines: readonly SourceLine[]): ReadonlyMap<SourceLine, number> => {
  const styled = lines.filter(({ style, text }) => style?.level != null && !isTableLine(text))
  const byStyle = levelsByStyle(styled)
  const levels = new Map(
    styled.flatMap((line) => {
      const level = byStyle.get(line.style?.level ?? 0)
      return level === undefined ? [] : [[line, level] as const]
    }),
  )
  const hasChapter =
    [...levels.values()].includes(1) || lines.some(({ text }) => readHeadingMark(text)?.level === 1)
  if (!hasChapter) for (const line of chaptersByLook(lines)) levels.set(line, 1)
  return levels
}
