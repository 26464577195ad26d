import type { ParsedSection } from './types.ts'

/** A section with its place in the tree. */
export interface PlacedSection {
  readonly section: ParsedSection
  /** The chapter that it is part of; itself at the top. */
  readonly chapter: ParsedSection
  /** Its place in the report, as a JSON Pointer. */
  readonly pointer: string
}

/** Every section of a report in reading order, with where it stands. */
export const walkSections = (
  sections: readonly ParsedSection[],
  above: { readonly pointer: string; readonly chapter: ParsedSection | null } = {
    pointer: '/sections',
    chapter: null,
  },
): readonly PlacedSection[] =>
  sections.flatMap((section, index) => {
    const pointer = `${above.pointer}/${index}`
    const chapter = above.chapter ?? section
    const below = walkSections(section.children, { pointer: `${pointer}/children`, chapter })
    return [{ section, chapter, pointer }, ...below]
  })

/** The text of a section and of all below it, a paragraph a line; numbers are not part of it. */
export const textOfSection = ({ heading, body, children }: ParsedSection): string =>
  [heading, body, ...children.map(textOfSection)].filter((part) => part !== '').join('\n')
