import type { Cells } from '../cells.ts'
import type { FigureRow } from '../figures.ts'
import type { FormatId } from '../formats/formats.ts'
import type { OrganizationKind } from '../organizationKinds.ts'

/** A paragraph of prose with where it stands; tables are no prose. */
export interface Passage {
  readonly text: string
  /** Counted from 1, where the report came from a file. */
  readonly line: number | null
  /** `/preamble`, or the pointer or id of the section. */
  readonly section: string
  /** The addresses that its words link to, where they are more than what is printed. */
  readonly links?: readonly string[]
}

/** A chapter or a part of one, in reading order. */
export interface CheckedSection {
  readonly section: string
  /** The chapter that it is part of; itself at the top. */
  readonly chapter: string
  /** What it is directly part of; null for a chapter. */
  readonly parent: string | null
  /** 1 for a chapter. */
  readonly depth: number
  /** As printed; empty where the place alone numbers it. */
  readonly number: string
  readonly heading: string
  readonly line: number | null
  readonly passages: readonly Passage[]
}

export interface CheckedTable {
  readonly table: string
  readonly cells: Cells
  readonly lines: ReadonlyMap<string, number>
}

/** An entry of the register of proposals, as far as it is filled in. */
export interface CheckedProposal {
  readonly id: string
  readonly kind?: string | null
  readonly session?: string | null
  readonly number?: string | null
  readonly title: string
  readonly url?: string | null
  readonly dueOn?: string | null
  readonly repliedOn?: string | null
  readonly publishedOn?: string | null
  readonly result?: string | null
  readonly disclosure?: string | null
  readonly reason?: string | null
}

/** A figure as it is kept, by what the rules compare of it. */
export type CheckedFigure = Pick<FigureRow, 'id' | 'label' | 'unit' | 'amount' | 'text'>

/** A key initiative with the section that owns its prose. */
export interface CheckedInitiative {
  readonly id: string
  readonly title: string
  readonly section: string | null
  readonly figures: readonly CheckedFigure[]
}

/** A report as the checks look at it, wherever it comes from. */
export interface CheckedReport {
  readonly organization: string | null
  readonly kind: OrganizationKind | null
  readonly year: number
  readonly format: FormatId
  readonly title: string | null
  readonly period: { readonly from: string; readonly to: string } | null
  readonly preamble: readonly Passage[]
  readonly sections: readonly CheckedSection[]
  readonly tables: readonly CheckedTable[]
  readonly contact: Readonly<Record<'address' | 'postcode' | 'telephone' | 'email', string | null>>
  readonly proposals: readonly CheckedProposal[]
  /** None where the report comes from a file: its figures are read from the prose itself. */
  readonly initiatives: readonly CheckedInitiative[]
  /** When it was or will be published, as a moment. */
  readonly publishedAt: string | null
  /** The office's own earlier day, `yyyy-mm-dd`. */
  readonly localDay: string | null
}
