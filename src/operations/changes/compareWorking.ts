import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { FieldChange } from '../../domain/compare/compareFields.ts'
import { compareReports, type DocumentChange } from '../../domain/compare/compareReports.ts'
import { printNumbers } from '../../domain/numbers/printNumbers.ts'
import { numbersOfReport } from '../../record/snapshot/numbersOfReport.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { loadOrganizations } from '../loadOrganizations.ts'
import { namesOfParts } from '../namesOfParts.ts'
import { cellLabel } from './cellLabel.ts'
import { comparedParts } from './comparedParts.ts'
import { fieldWords } from './fieldWords.ts'

/** One value that changed, with its name in the language of the person who asks. */
export interface NamedFieldChange extends FieldChange {
  readonly label: string
}

/** One document that changed. */
export interface NamedDocumentChange extends DocumentChange {
  readonly fields: readonly NamedFieldChange[]
  readonly said: readonly NamedFieldChange[]
}

interface Given {
  /** Null: nothing was there, so everything is new. */
  readonly before: WorkingReport | null
  readonly after: WorkingReport
  /** The part that alone is compared; all of the report where none is named. */
  readonly part: string | null
}

const organizationsIn = ({ keyInitiatives, proposalResponses }: WorkingReport) => [
  ...keyInitiatives.flatMap(({ responsible }) => (responsible ? [idOf(responsible)] : [])),
  ...proposalResponses.flatMap(({ handledBy, assistedBy }) =>
    [...(handledBy ?? []), ...(assistedBy ?? [])].map(idOf),
  ),
]

/** What differs between two states of a report, or of one part of it, with names in the language of the person who asks. */
export const compareWorking = async (
  req: PayloadRequest,
  { before, after, part }: Given,
): Promise<readonly NamedDocumentChange[]> => {
  const words = fieldWords(req)
  const states = before ? [before, after] : [after]
  const organizations = await loadOrganizations(req, states.flatMap(organizationsIn))
  const names = new Map([
    ...states.flatMap((state) => [...namesOfParts(state, { sections: [] })]),
    ...[...organizations].map(([id, { name }]) => [id, name] as const),
  ])
  const lists = new Map([
    ['area', after.areas],
    ['result', after.resultClasses],
  ])
  const print = (collection: string, field: string) => {
    const options = words.optionsOf(collection, field)
    return (value: string) =>
      options.get(value) ?? lists.get(field)?.get(value) ?? names.get(value) ?? value
  }
  const partsOf = (state: WorkingReport | null) =>
    state ? comparedParts(state).filter(({ id }) => part === null || id === part) : []
  return compareReports({
    before: partsOf(before),
    after: partsOf(after),
    fieldsOf: words.fieldsOf,
    print,
    numbers: {
      before: printNumbers(numbersOfReport(before ?? after)),
      after: printNumbers(numbersOfReport(after)),
    },
  }).map((document) => {
    const labelOf = (change: FieldChange) =>
      states.map((state) => cellLabel(state, { document, change })).find(Boolean) ??
      words.labelOf(document.collection, change.field, change.names)
    const named = (changes: readonly FieldChange[]) =>
      changes.map((change) => ({ ...change, label: labelOf(change) }))
    return { ...document, fields: named(document.fields), said: named(document.said) }
  })
}
