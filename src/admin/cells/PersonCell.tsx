import type { DefaultServerCellComponentProps } from 'payload'
import { requestOfPage } from '../requestOfPage.ts'
import { nameOfPerson } from '../titles/nameOfPerson.ts'

/** The name of the person whose id a row keeps; the id where there is no such account. */
export const PersonCell = async ({ cellData, payload }: DefaultServerCellComponentProps) =>
  typeof cellData === 'string' ? nameOfPerson(await requestOfPage(payload), cellData) : '—'
