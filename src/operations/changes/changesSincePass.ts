import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { FieldChange } from '../../domain/compare/compareFields.ts'
import { compareReports, type DocumentChange } from '../../domain/compare/compareReports.ts'
import { printNumbers } from '../../domain/numbers/printNumbers.ts'
import type { Pass } from '../../domain/workflow/types.ts'
import { numbersOfReport } from '../../record/snapshot/numbersOfReport.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { loadOrganizations } from '../loadOrganizations.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { namesOfParts } from '../namesOfParts.ts'
import { prepareDecision } from '../prepareDecision.ts'
import { refuse } from '../refuse.ts'
import { asPinned } from './asPinned.ts'
import { cellLabel } from './cellLabel.ts'
import { comparedParts } from './comparedParts.ts'
import { fieldWords } from './fieldWords.ts'
import { lastPassOf } from './lastPassOf.ts'

/** One value that changed, with its name in the language of the person who asks. */
export interface NamedFieldChange extends FieldChange {
  readonly label: string
}

/** One document that changed. */
export interface NamedDocumentChange extends DocumentChange {
  readonly fields: readonly NamedFieldChange[]
  readonly said: readonly NamedFieldChange[]
}

/** What changed in a report since the person who asks passed it last. */
export interface ChangesSincePass {
  readonly revision: number
  /** Her last pass; null where she passed none: then all of it is new to her, and nothing is listed. */
  readonly since: Pick<Pass, 'stage' | 'at' | 'contentHash'> | null
  readonly documents: readonly NamedDocumentChange[]
}

const organizationsIn = ({ keyInitiatives, proposalResponses }: WorkingReport) => [
  ...keyInitiatives.flatMap(({ responsible }) => (responsible ? [idOf(responsible)] : [])),
  ...proposalResponses.flatMap(({ handledBy, assistedBy }) =>
    [...(handledBy ?? []), ...(assistedBy ?? [])].map(idOf),
  ),
]

const compare = async (req: PayloadRequest, before: WorkingReport, after: WorkingReport) => {
  const words = fieldWords(req)
  const ids = [before, after].flatMap(organizationsIn)
  const organizations = await loadOrganizations(req, ids)
  const names = new Map([
    ...namesOfParts(after, { sections: [] }),
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
  return compareReports({
    before: comparedParts(before),
    after: comparedParts(after),
    fieldsOf: words.fieldsOf,
    print,
    numbers: {
      before: printNumbers(numbersOfReport(before)),
      after: printNumbers(numbersOfReport(after)),
    },
  }).map((document) => {
    const named = (changes: readonly FieldChange[]) =>
      changes.map((change) => ({
        ...change,
        label:
          cellLabel(after, { document, change }) ??
          words.labelOf(document.collection, change.field, change.names),
      }))
    return { ...document, fields: named(document.fields), said: named(document.said) }
  })
}

/**
 * Answers what changed in a report between the last stage that the person who asks passed, in whichever
 * submission, and what is submitted now (in draft: what is being written). NOT_FOUND outside her scope,
 * NOT_PERMITTED for nobody.
 */
export const changesSincePass = async (
  req: PayloadRequest,
  id: string,
): Promise<ChangesSincePass> => {
  await prepareDecision(req, id)
  const working = await loadWorkingReport(req, id)
  if (!working || !req.user) throw refuse(req, { code: 'NOT_FOUND' })
  const { revision } = working.report
  const passed = await lastPassOf(req, { report: id, person: req.user.id })
  if (!passed?.report.submittedRevisions) return { revision, since: null, documents: [] }
  const { stage, at, contentHash } = passed.pass
  const before = await asPinned(req, working, passed.report)
  return {
    revision,
    since: { stage, at, contentHash },
    documents: await compare(req, before, working),
  }
}
