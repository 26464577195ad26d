import type { FormatId } from '../domain/formats/formats.ts'
import type { ProseFigure } from '../domain/text/figures/proseFigure.ts'
import type { ParsedTable } from './tables/readTables.ts'

/** A report as a text states it, before it is one of the desk. What the text does not say is null. */
export interface ParsedReport {
  readonly title: string | null
  /** The organization's name as the title prints it. */
  readonly organization: string | null
  readonly year: number | null
  readonly format: FormatId | null
  readonly period: ParsedPeriod | null
  readonly contact: ParsedContact
  /** What stands between the title and the first chapter, one paragraph a line. */
  readonly preamble: string
  readonly sections: readonly ParsedSection[]
  readonly keyInitiatives: readonly ParsedInitiative[]
  readonly proposalResponses: readonly ParsedProposal[]
  readonly applicationCounts: ParsedApplicationCounts
  /** The statutory tables of the form that the text gives; their lines are part of the bodies too. */
  readonly statisticalTables: readonly ParsedTable[]
}

/** Both days included, as `yyyy-mm-dd`. */
export interface ParsedPeriod {
  readonly from: string
  readonly to: string
}

export interface ParsedContact {
  readonly address: string | null
  readonly postcode: string | null
  readonly telephone: string | null
  readonly email: string | null
}

/**
 * A chapter or a part of one. Number, heading and body, one after the other through the tree, are the
 * text itself but for white space at their seams: a run-in heading keeps its 。.
 */
export interface ParsedSection {
  /** As printed, in whatever width: `（二）`. */
  readonly number: string
  /** 1 to 4, by the style of the number: 一、 （一） 1. （1）. */
  readonly level: number
  readonly heading: string
  /** One paragraph a line. */
  readonly body: string
  readonly children: readonly ParsedSection[]
}

export interface ParsedInitiative {
  readonly title: string
  /** The id of an area; null where the heading names none of the list. */
  readonly area: string | null
  /** Where its section stands in the report, as a JSON Pointer: `/sections/1/children/1/children/0`. */
  readonly section: string
  readonly figures: readonly ProseFigure[]
}

export interface ParsedProposal {
  readonly title: string
  readonly url: string
}

/** Ways in which applications arrive. */
export const CHANNELS = ['online', 'letter', 'fax', 'inPerson'] as const
export type Channel = (typeof CHANNELS)[number]

/** 依申请公开: how many applications, and by which way; null where the text does not say. */
export interface ParsedApplicationCounts {
  readonly total: number | null
  readonly channels: Readonly<Record<Channel, number | null>>
}
