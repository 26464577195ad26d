import { idOf } from '../../access/memberships.ts'
import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { headingNumber } from '../../domain/text/headings.ts'
import type { Section } from '../../payload-types.ts'
import { toSnapshotText } from '../richText/toSnapshotText.ts'
import { inReadingOrder } from './inReadingOrder.ts'
import type { SnapshotSection } from './types.ts'

interface Above {
  readonly parent: string | null
  readonly level: number
}

/**
 * The chapter tree: each section with the number that follows from its place. What stands below a
 * section that is not among those given is left out with it.
 */
export const buildSections = (
  sections: readonly Section[],
  print: PrintNumber,
  above: Above = { parent: null, level: 0 },
): readonly SnapshotSection[] => {
  const level = above.level + 1
  const here = sections.filter(({ parent }) => (parent ? idOf(parent) : null) === above.parent)
  return inReadingOrder(here).map((section, index) => ({
    id: section.id,
    number: headingNumber(level, index + 1),
    level,
    heading: section.heading,
    covers: section.covers ?? [],
    body: toSnapshotText(section.body, print),
    children: buildSections(sections, print, { parent: section.id, level }),
  }))
}
