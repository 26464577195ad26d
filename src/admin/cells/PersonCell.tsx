import type { DefaultServerCellComponentProps } from 'payload'
import { nameOfPerson } from './nameOfPerson.ts'

/** The name of the person whose id a row keeps; the id where there is no such account. */
export const PersonCell = async ({ cellData, i18n, payload }: DefaultServerCellComponentProps) =>
  typeof cellData === 'string' ? nameOfPerson(payload, cellData, i18n.language) : '—'
