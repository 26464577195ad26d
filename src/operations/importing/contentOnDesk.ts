import { idOf } from '../../access/memberships.ts'
import { readCells } from '../../domain/cells.ts'
import { isFigures } from '../../domain/figures.ts'
import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { printNumbers } from '../../domain/numbers/printNumbers.ts'
import { isRichText } from '../../domain/richText/checkRichText.ts'
import { toPlainText } from '../../domain/richText/toPlainText.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type { KeyInitiative, Report, Section } from '../../payload-types.ts'
import { inReadingOrder } from '../../record/snapshot/inReadingOrder.ts'
import { numbersOfReport } from '../../record/snapshot/numbersOfReport.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import type { ContentPart, ReportContent } from './ReportContent.ts'

/** The document that a part lies in. */
export interface DocumentOnDesk {
  readonly id: string
  readonly revision: number
}

/** The content of a report on the desk, with the sections by their places in the chapter tree. */
export interface ContentOnDesk extends ReportContent {
  /** The documents of the parts, in their order. */
  readonly documents: readonly DocumentOnDesk[]
  /** The id of each section by its JSON Pointer. */
  readonly sectionIds: ReadonlyMap<string, string>
}

interface PlacedSection {
  readonly place: string
  readonly section: Section
}

const plain = (value: unknown, print: PrintNumber): string =>
  isRichText(value) ? toPlainText(value, print) : ''

const isKept = ({ workflowState }: { workflowState: string }): boolean =>
  workflowState !== 'dropped'

const placeSections = (
  sections: readonly Section[],
  above: { readonly parent: string | null; readonly pointer: string },
): readonly PlacedSection[] => {
  const here = sections.filter(({ parent }) => (parent ? idOf(parent) : null) === above.parent)
  return inReadingOrder(here).flatMap((section, index) => {
    const place = `${above.pointer}/${index}`
    const below = placeSections(sections, { parent: section.id, pointer: `${place}/children` })
    return [{ place, section }, ...below]
  })
}

const frontOf = (
  { title, period, contact, preamble }: Report,
  print: PrintNumber,
): ReportContent['front'] => ({
  title,
  period:
    period?.from && period.to
      ? { from: shanghaiDay(period.from), to: shanghaiDay(period.to) }
      : null,
  contact: {
    address: contact?.address || null,
    postcode: contact?.postcode || null,
    telephone: contact?.telephone || null,
    email: contact?.email || null,
  },
  preamble: plain(preamble, print),
})

const initiativePart =
  (places: ReadonlyMap<string, string>) =>
  ({ title, area, section, figures }: KeyInitiative): ContentPart => ({
    kind: 'initiative',
    title,
    area,
    section: section ? (places.get(idOf(section)) ?? null) : null,
    figures: (isFigures(figures) ? figures : []).map((figure) => ({
      label: figure.label,
      value: figure.value,
      unit: figure.unit,
      amount: figure.amount,
      qualifier: figure.qualifier ?? null,
      text: figure.text,
    })),
  })

/** Reads the content of a working report, dropped parts left out, as a text would state it. */
export const contentOnDesk = (working: WorkingReport): ContentOnDesk => {
  const print = printNumbers(numbersOfReport(working))
  const placed = placeSections(working.sections.filter(isKept), {
    parent: null,
    pointer: '/sections',
  })
  const places = new Map(placed.map(({ place, section }) => [section.id, place]))
  const initiatives = inReadingOrder(working.keyInitiatives.filter(isKept))
  const proposals = inReadingOrder(working.proposalResponses.filter(isKept))
  const tables = inReadingOrder(working.statisticalTables.filter(isKept))
  return {
    front: frontOf(working.report, print),
    parts: [
      ...placed.map(({ place, section }): ContentPart => {
        const { heading, body } = section
        return { kind: 'section', place, heading, body: plain(body, print) }
      }),
      ...initiatives.map(initiativePart(places)),
      ...proposals.map(({ title, url }): ContentPart => {
        return { kind: 'proposal', title, url: url ?? '' }
      }),
      ...tables.map(({ table, cells }): ContentPart => {
        return { kind: 'table', table, cells: readCells(cells) }
      }),
    ],
    documents: [...placed.map(({ section }) => section), ...initiatives, ...proposals, ...tables],
    sectionIds: new Map(placed.map(({ place, section }) => [place, section.id])),
  }
}
