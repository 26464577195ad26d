import type { RecordView } from '../../RecordView.ts'
import type { ComparedUnit } from '../../search/keptUnits.ts'
import { excerptOf } from '../../search/excerptOf.ts'
import { LONGEST_SEARCH, termsOf, wordsOf } from '../../search/searchTerms.ts'
import { searchUnits } from '../../search/searchUnits.ts'
import { connection, type Entry, type Page } from '../connection.ts'
import { constantCase } from '../constantCase.ts'
import type { SortKey } from '../cursors.ts'
import { PublicError } from '../PublicError.ts'
import { reportRef } from '../published/reportRef.ts'
import { matchingReports, type MatchingReport, type ReportFilter } from './matchingReports.ts'

interface Arguments extends ReportFilter, Page {
  readonly text: string
}

interface Found {
  readonly report: MatchingReport
  /** Its place among the search units of its edition. */
  readonly index: number
  readonly key: SortKey
}

const holdsAll = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => text.includes(term))

/** Whether a unit holds every term, in its title or its text, and how well: 0 where the title has all. */
const rankOf = (folded: ComparedUnit, terms: readonly string[]): number | null => {
  if (holdsAll(folded.title, terms)) return 0
  const isFound = terms.every((term) => folded.title.includes(term) || folded.text.includes(term))
  return isFound ? 1 : null
}

const findIn = async (
  view: RecordView,
  reports: readonly MatchingReport[],
  terms: readonly string[],
): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (const report of reports) {
    const units = await view.searchUnitsOf(report.header)
    for (const [index, unit] of units.entries()) {
      const rank = rankOf(unit, terms)
      if (rank !== null) found.push({ report, index, key: [rank, ...report.key, index] })
    }
  }
  return found
}

/**
 * What of the newest editions holds the words that are looked for; what has them in its title comes
 * first, then newest year, slug and reading order. Words that stand nowhere as they were typed are taken
 * apart into words. Hidden reports are not found. Throws BAD_SEARCH.
 */
export const search = async (args: Arguments, view: RecordView) => {
  const terms = termsOf(args.text)
  if (args.text.length > LONGEST_SEARCH || terms.length === 0) {
    throw new PublicError('BAD_SEARCH', { limit: LONGEST_SEARCH })
  }
  const reports = (await matchingReports(view, args)).filter(({ header }) => !view.noticeOf(header))
  const asTyped = await findIn(view, reports, terms)
  const words = wordsOf(args.text)
  const isTyped = asTyped.length > 0 || words.length === 0
  const used = isTyped ? terms : words
  const found = isTyped ? asTyped : await findIn(view, reports, words)
  const entries = found.map(({ report: { header }, index, key }): Entry<unknown> => {
    const node = async () => {
      const snapshot = await view.snapshotOf(header)
      const unit = searchUnits(snapshot)[index]
      if (!unit) throw new Error(`Edition ${header.id} has no search unit ${index}`)
      return {
        ...{ id: unit.id, title: unit.title, kind: constantCase(unit.kind) },
        excerpt: excerptOf(unit, used),
        report: reportRef(header, snapshot),
      }
    }
    return { key, node }
  })
  return connection('search', entries, { ...args, byDefault: 20 })
}
