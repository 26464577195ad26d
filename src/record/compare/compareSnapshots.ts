import type { FieldChange } from '../../domain/compare/compareFields.ts'
import { compareReports, type DocumentChange } from '../../domain/compare/compareReports.ts'
import { isMemberName, MEMBER_NAMES } from '../../domain/compare/memberNames.ts'
import { PUBLISHED_FIELDS } from '../../domain/compare/publishedFields.ts'
import { cellName } from '../../domain/formats/cellName.ts'
import { QUALIFIER_LABELS } from '../../domain/figures.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import { TOPICS } from '../../domain/formats/topics.ts'
import type { Language, Localized } from '../../domain/localized.ts'
import { DISCLOSURES, PROPOSAL_KINDS, REPORT_SCOPES } from '../../domain/reportOptions.ts'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import type { Snapshot } from '../snapshot/types.ts'
import { printedIn } from './printedIn.ts'
import { partsOfBoth } from './snapshotParts.ts'

/** One value that changed between two editions, with its name. */
export interface PublishedFieldChange extends FieldChange {
  readonly label: string
}

/** One document of a report that differs between two editions: the report itself, a chapter, an entry, a table, an attachment. */
export interface PublishedChange extends DocumentChange {
  readonly fields: readonly PublishedFieldChange[]
  readonly said: readonly PublishedFieldChange[]
}

interface Given {
  /** Null for a first edition, of which everything is new. */
  readonly before: Snapshot | null
  readonly after: Snapshot
  readonly language: Language
}

const optionsOf = (
  options: readonly { readonly value: string; readonly label: Localized }[],
): ReadonlyMap<string, Localized> => new Map(options.map(({ value, label }) => [value, label]))

const OPTIONS: Readonly<Record<string, ReadonlyMap<string, Localized>>> = {
  scope: optionsOf(REPORT_SCOPES),
  kind: optionsOf(PROPOSAL_KINDS),
  disclosure: optionsOf(DISCLOSURES),
  figures: new Map(Object.entries(QUALIFIER_LABELS)),
  covers: new Map(Object.entries(TOPICS).map(([topic, { label }]) => [topic, label])),
}

const fieldsOf = (collection: string): Readonly<Record<string, Localized>> =>
  isWorkflowCollection(collection) ? PUBLISHED_FIELDS[collection] : {}

const labelOf = (
  { collection, id }: DocumentChange,
  { field, path, names }: FieldChange,
  { after, before, language }: Given,
): string => {
  const [row, column] = path
  if (collection === 'statistical-tables' && row !== undefined && column !== undefined) {
    const { report, statisticalTables } = before ?? after
    const table = [...after.statisticalTables, ...statisticalTables].find((each) => each.id === id)
    const definition = table && tableOf(report.format, table.table)
    if (definition) return cellName(definition, { row, column })
  }
  return [
    fieldsOf(collection)[field]?.[language] ?? field,
    ...names.map((name) => (isMemberName(name) ? MEMBER_NAMES[name][language] : name)),
  ].join(' · ')
}

/**
 * What changed between two published editions of a report, document by document in reading order (nothing
 * that stayed), inside each field by field, inside a text by paragraph and word. Labels are in the language
 * that is given; the texts are the office's own.
 */
export const compareSnapshots = (given: Given): readonly PublishedChange[] => {
  const { before, after, language } = given
  const printed = { before: printedIn(before ?? after), after: printedIn(after) }
  return compareReports({
    ...partsOfBoth(before, after),
    fieldsOf: (collection) => Object.keys(fieldsOf(collection)),
    print: (_, field) => (value) => OPTIONS[field]?.get(value)?.[language] ?? value,
    numbers: printed,
  }).map((document) => {
    const named = (changes: readonly FieldChange[]) =>
      changes.map((change) => ({ ...change, label: labelOf(document, change, given) }))
    return { ...document, fields: named(document.fields), said: named(document.said) }
  })
}
