import type { DefaultServerCellComponentProps } from 'payload'
import { requestOfPage } from '../requestOfPage.ts'
import { nameOfActor } from '../titles/nameOfActor.ts'

/** The name of the person whose id a row keeps, of an actor with whom she stood for; the id where there is no such account. */
export const PersonCell = async ({
  cellData,
  field,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  if (typeof cellData !== 'string') return '—'
  const isActor = 'name' in field && field.name === 'actor'
  const standsFor: unknown = isActor ? Reflect.get(Object(rowData), 'standsFor') : null
  return nameOfActor(await requestOfPage(payload), {
    person: cellData,
    standsFor: typeof standsFor === 'string' ? standsFor : undefined,
  })
}
