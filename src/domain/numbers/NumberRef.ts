/** A figure of a key initiative of the same report. */
export interface FigureRef {
  readonly initiative: string
  readonly figure: string
}

/** A cell of a statutory table of the same report, by the ids of the report's form. */
export interface TableCellRef {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** What a bound number refers to. A report has each table once, so a cell needs no id of a document. */
export type NumberRef = FigureRef | TableCellRef

/** A number as the report prints it, and the number that this stands for, as digits: 800余条 and 800. */
export interface PrintedNumber {
  readonly text: string
  readonly value: string
}

/** Answers what a reference stands for in one report; null where it is not there or nothing was filled in. */
export type FindNumber = (ref: NumberRef) => PrintedNumber | null

/** Answers what is printed for a reference, whatever it refers to. */
export type PrintNumber = (ref: NumberRef) => PrintedNumber
