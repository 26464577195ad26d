import type { CellKind } from './readCell.ts'
import type { TopicId } from './topics.ts'

/** One cell of a table, by the ids of its row and column. */
export interface CellRef {
  readonly row: string
  readonly column: string
}

/** The rules on sums and bounds inside one table; their ids are those of the checks. */
export type IdentityCheck = 'T3-ROW' | 'T3-SUM' | 'T3-BAL' | 'T4-SUM' | 'T14-SUM' | 'T14-PART'

/** An equation that the cells of a table must fulfil, or (`atMost`) an upper limit. */
export interface Identity {
  readonly check: IdentityCheck
  /** The cells that are added up. */
  readonly terms: readonly CellRef[]
  readonly relation: 'equals' | 'atMost'
  /** What the sum is compared with; one cell, unless both sides are sums. */
  readonly result: readonly CellRef[]
}

/** A row of last year's table that a row of this year's repeats, in every column. */
export interface CarryOver {
  readonly row: string
  readonly lastYearsRow: string
  /** The formats of last year whose table has that row in the same columns. */
  readonly from: readonly string[]
}

/** A statutory table of a form: what stands in its head and its first column, by ASCII ids. */
export interface TableDefinition {
  readonly id: string
  readonly title: string
  readonly columns: readonly {
    readonly id: string
    readonly label: string
    readonly group: string | null
    readonly unit: string | null
  }[]
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly level: number
  }[]
  /** How the merged headings are printed: beside their rows, above them, or above blocks that have columns of their own. */
  readonly print: 'beside' | 'above' | 'blocks'
  /** What is printed above the first column, and above all the columns of figures; null where nothing is. */
  readonly corner: string | null
  readonly over: string | null
  /** The merged headings that are printed before a row, outermost first. */
  readonly headings: Readonly<Record<string, readonly string[]>>
  /** Rows that have not every column. */
  readonly columnsOf: Readonly<Record<string, readonly string[]>>
  /** Rows whose figures have a unit of their own. */
  readonly units: Readonly<Record<string, string>>
  /** What a cell holds where it is no count, by row or by column. */
  readonly kinds: Readonly<Record<string, CellKind>>
  readonly identities: readonly Identity[]
  readonly carryOver: CarryOver | null
  /** The statutory topic that it tells of; null where it is about several. */
  readonly topic: TopicId | null
  /** Whether a report of the form is incomplete without it, or only asked for an explanation. */
  readonly isRequired: boolean
}
