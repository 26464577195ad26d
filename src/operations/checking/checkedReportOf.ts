import type { CheckedReport, CheckedSection, Passage } from '../../domain/checks/CheckedReport.ts'
import { isTableLine } from '../../import/tables/tableLine.ts'
import { addressesOfRichText } from '../../domain/richText/addressesOfRichText.ts'
import type { Snapshot, SnapshotSection, SnapshotText } from '../../record/snapshot/types.ts'

const PREAMBLE = '/preamble'

/** What of a report as it is checked no snapshot holds. */
type Beside = Pick<CheckedReport, 'localDay' | 'proposals' | 'publishedAt'>
const NOTHING_BESIDE: Beside = { proposals: [], publishedAt: null, localDay: null }

/**
 * A passage for each paragraph. A table that came with a text stands in it line by line: it is no prose.
 * What its words link to is told once for the whole text.
 */
const passagesOf = ({ text, lexical }: SnapshotText, section: string): readonly Passage[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !isTableLine(line))
    .map((line, place) => ({
      text: line,
      line: null,
      section,
      ...(place === 0 ? { links: addressesOfRichText(lexical) } : {}),
    }))

const sectionsOf = (
  sections: readonly SnapshotSection[],
  above: { readonly chapter: string | null; readonly parent: string | null },
): readonly CheckedSection[] =>
  sections.flatMap(({ id, number, level, heading, body, children }) => {
    const chapter = above.chapter ?? id
    return [
      {
        section: id,
        chapter,
        parent: above.parent,
        depth: level,
        number,
        heading,
        line: null,
        passages: passagesOf(body, id),
      },
      ...sectionsOf(children, { chapter, parent: id }),
    ]
  })

/**
 * A report as the checks look at it, from its snapshot: dropped parts are left out, numbers follow from
 * the place, a text is a passage for each paragraph.
 */
export const checkedReportOf = (
  { report, organization, sections, keyInitiatives, statisticalTables }: Snapshot,
  beside: Beside = NOTHING_BESIDE,
): CheckedReport => {
  const { year, format, title, period, contact, preamble } = report
  const { address = null, postcode = null, telephone = null, email = null } = contact ?? {}
  return {
    organization: organization.name,
    kind: organization.kind,
    year,
    format,
    title,
    period,
    preamble: preamble ? passagesOf(preamble, PREAMBLE) : [],
    sections: sectionsOf(sections, { chapter: null, parent: null }),
    tables: statisticalTables.map(({ table, cells }) => ({ table, cells, lines: new Map() })),
    contact: { address, postcode, telephone, email },
    initiatives: keyInitiatives,
    ...beside,
  }
}
