import type { DefaultServerCellComponentProps } from 'payload'
import { nameOfKind } from '../titles/nameOfKind.ts'

/** What kind of document a row is about, by the slug that it keeps. */
export const KindCell = ({ cellData, i18n, payload }: DefaultServerCellComponentProps) =>
  typeof cellData === 'string' ? nameOfKind(payload, cellData, i18n) : '—'
