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
}
