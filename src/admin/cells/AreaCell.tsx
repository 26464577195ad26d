import type { DefaultServerCellComponentProps } from 'payload'
import { nameOfArea } from './nameOfArea.ts'

/** The name of the area whose id an initiative keeps. */
export const AreaCell = async ({ cellData, payload }: DefaultServerCellComponentProps) =>
  typeof cellData === 'string' ? nameOfArea(payload, cellData) : '—'
