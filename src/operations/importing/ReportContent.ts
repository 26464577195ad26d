import type { Cells } from '../../domain/cells.ts'
import type { ParsedContact, ParsedPeriod } from '../../import/types.ts'
import type { ProseFigure } from '../../domain/text/figures/proseFigure.ts'

/** A part of a report as a text states it; places are JSON Pointers into the chapter tree. */
export type ContentPart =
  | {
      readonly kind: 'section'
      readonly place: string
      readonly heading: string
      readonly body: string
    }
  | {
      readonly kind: 'initiative'
      readonly title: string
      readonly area: string
      readonly section: string | null
      readonly figures: readonly ProseFigure[]
    }
  | { readonly kind: 'proposal'; readonly title: string; readonly url: string }
  | { readonly kind: 'table'; readonly table: string; readonly cells: Cells }

/**
 * What an import writes of a report and nothing else, so that a text can be compared with what lies on
 * the desk. The parts stand in the order in which they are written: sections from the top in reading
 * order, then key initiatives, then proposals, then statistical tables.
 */
export interface ReportContent {
  readonly front: {
    readonly title: string | null
    readonly period: ParsedPeriod | null
    readonly contact: ParsedContact
    readonly preamble: string
  }
  readonly parts: readonly ContentPart[]
}
