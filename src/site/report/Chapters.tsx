import type { FormatId } from '../../domain/formats/formats.ts'
import type { Section, Table } from '../asking/reportQuery.ts'
import { definitionOf } from '../tables/definitionOf.ts'
import { TableWithNotes } from '../tables/TableWithNotes.tsx'
import type { ExplainNumbers } from './explainNumbers.ts'
import { Html } from './Html.tsx'
import { sectionAnchor } from './sectionAnchor.ts'
import type { EditionPlace } from '../siteAddresses.ts'

interface Around {
  readonly place: EditionPlace
  readonly format: FormatId
  readonly explain: ExplainNumbers
  /** The tables that stand below a chapter, by its id. */
  readonly tables: ReadonlyMap<string, readonly Table[]>
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const

const Chapter = ({ section, around }: { readonly section: Section; readonly around: Around }) => {
  const { id, number, level, heading, body, children } = section
  const Heading = HEADINGS[level - 1] ?? 'h5'
  return (
    <section className={`level-${level}`} id={sectionAnchor(id)}>
      <Heading lang="zh-CN">
        {number}
        {heading}
      </Heading>
      {body.html ? <Html html={around.explain(body.html)} /> : null}
      {children.map((child) => (
        <Chapter key={child.id} around={around} section={child} />
      ))}
      {around.tables.get(id)?.map((table) => (
        <TableWithNotes key={table.id} format={around.format} place={around.place} table={table} />
      ))}
    </section>
  )
}

/** The chapters of a report with their numbers, and below each the statutory tables that it is about. */
export const Chapters = ({
  sections,
  ...around
}: Around & { readonly sections: readonly Section[] }) =>
  sections.map((section) => <Chapter key={section.id} around={around} section={section} />)

/** Below which chapter each table stands: the last that covers its topic. Those of none are left. */
export const placeTables = (
  format: FormatId,
  sections: readonly Section[],
  tables: readonly Table[],
): { readonly placed: ReadonlyMap<string, readonly Table[]>; readonly left: readonly Table[] } => {
  const placed = new Map<string, readonly Table[]>()
  const left: Table[] = []
  for (const table of tables) {
    const { topic } = definitionOf(format, table)
    const chapter = sections.findLast(({ covers }) => topic !== null && covers.includes(topic))
    if (chapter) placed.set(chapter.id, [...(placed.get(chapter.id) ?? []), table])
    else left.push(table)
  }
  return { placed, left }
}
