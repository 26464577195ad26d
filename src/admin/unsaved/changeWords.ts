import { isMemberName, MEMBER_NAMES } from '../../domain/compare/memberNames.ts'
import { cellName } from '../../domain/formats/cellName.ts'
import { FORMAT_IDS, tableOf } from '../../domain/formats/formats.ts'
import type { Language } from '../../domain/localized.ts'
import type { Fields } from './Fields.ts'
import type { WrittenField } from './useWrittenFields.ts'

interface Named {
  readonly field: string
  /** Which value in the field, and what each member on the way is called. */
  readonly path: readonly string[]
  readonly names: readonly string[]
}

interface Given {
  readonly fields: readonly WrittenField[]
  readonly language: Language
  readonly document: Fields
}

/** A cell by its headings, as the first form that has it prints them. */
const cellLabel = ({ document }: Given, [row, column]: readonly string[]): string | null => {
  const table = document['table']
  if (typeof table !== 'string' || row === undefined || column === undefined) return null
  const definitions = FORMAT_IDS.map((format) => tableOf(format, table))
  const definition = definitions.find(
    (each) =>
      each?.rows.some(({ id }) => id === row) && each.columns.some(({ id }) => id === column),
  )
  return definition ? cellName(definition, { row, column }) : null
}

/** What a value that changed is called: a field, and what in it. */
export const changeLabel = (given: Given, { field, path, names }: Named): string => {
  const cell = field === 'cells' ? cellLabel(given, path) : null
  if (cell !== null) return cell
  const label = given.fields.find(({ name }) => name === field)?.label ?? field
  const members = names.map((name) =>
    isMemberName(name) ? MEMBER_NAMES[name][given.language] : name,
  )
  return [label, ...members].join(' · ')
}
