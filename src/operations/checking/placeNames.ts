import type { Place } from '../../domain/checks/Finding.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import type { Language } from '../../domain/localized.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { namesOfParts } from '../namesOfParts.ts'

/** What a place is called, and the document in which it is. */
export interface NamedPlace {
  readonly place: string
  readonly document: { readonly collection: WorkflowCollection; readonly id: string }
}

const PREAMBLE = { zh: '前言', en: 'Preamble' } as const
const WHOLE = { zh: '全文', en: 'The report' } as const
const REGISTER = '/proposalResponses/'

/** The words for the places that findings name, for a report in the language of a person. */
export const placeNames = (working: WorkingReport, snapshot: Snapshot, language: Language) => {
  const { id, format } = working.report
  const names = namesOfParts(working, snapshot)
  const ofReport = (place: string): NamedPlace => ({
    place,
    document: { collection: 'reports', id },
  })
  const inTable = (table: string, { row, column }: Place): NamedPlace => {
    const definition = tableOf(format, table)
    const label = (list: readonly { id: string; label: string }[] = [], sought?: string) =>
      list.find((each) => each.id === sought)?.label
    const words = [
      definition?.title ?? table,
      label(definition?.rows, row),
      label(definition?.columns, column),
    ]
    const place = words.filter((word) => word !== undefined).join(' · ')
    const document = working.statisticalTables.find(
      (each) => each.table === table && each.workflowState !== 'dropped',
    )
    return document
      ? { place, document: { collection: 'statistical-tables', id: document.id } }
      : ofReport(place)
  }
  return (where: Place): NamedPlace => {
    const { section, table } = where
    if (table !== undefined) return inTable(table, where)
    if (section === undefined) return ofReport(WHOLE[language])
    if (section === '/preamble') return ofReport(PREAMBLE[language])
    const isEntry = section.startsWith(REGISTER)
    const part = isEntry ? section.slice(REGISTER.length) : section
    const collection = isEntry ? 'proposal-responses' : 'sections'
    return { place: names.get(part) ?? '', document: { collection, id: part } }
  }
}
