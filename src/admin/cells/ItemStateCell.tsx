import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'
import { requestOfPage } from '../requestOfPage.ts'
import { itemState } from '../titles/itemState.ts'

const item = z.object({
  report: z.union([z.string(), z.object({ id: z.string() })]).nullish(),
  workflowState: z.string(),
})

/** How a part of a report stands. */
export const ItemStateCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const { data } = item.safeParse(rowData)
  return data ? itemState(await requestOfPage(payload), data) : '—'
}
