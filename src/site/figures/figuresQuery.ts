import { z } from 'zod'
import { publicQuery } from '../asking/publicQuery.ts'

const cellsShape = z.object({
  nodes: z.array(
    z.object({
      row: z.string(),
      column: z.string(),
      value: z.string(),
      report: z.object({ year: z.number() }),
    }),
  ),
})

/** The numbers of an organization's statutory tables in some years. Of 表三 only the totals are asked for. */
export const figuresQuery = publicQuery(
  `query ($organization: String!, $years: [Int!]!) {
    t2: tableCells(table: "t2", organizations: [$organization], years: $years, first: 2500) { ...Cells }
    t3: tableCells(table: "t3", columns: ["total"], organizations: [$organization], years: $years, first: 2500) { ...Cells }
    t4: tableCells(table: "t4", columns: ["total"], organizations: [$organization], years: $years, first: 2500) { ...Cells }
    statistics: tableCells(table: "statistics", organizations: [$organization], years: $years, first: 2500) { ...Cells }
  }
  fragment Cells on TableCellConnection { nodes { row column value report { year } } }`,
  z.record(z.string(), cellsShape),
)
