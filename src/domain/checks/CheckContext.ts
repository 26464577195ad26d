import type { LinkCheck } from '../links/LinkCheck.ts'
import type { Calendar } from '../text/workingDays.ts'
import type { CheckedReport } from './CheckedReport.ts'
import type { Lexicon } from './lexicon/Lexicon.ts'

/** What stands beside a report when it is checked; what is not known is left out, and nothing is derived from it. */
export interface CheckContext {
  readonly lastYear?: CheckedReport
  /** Older reports of the same organization, last year's too where it is known. */
  readonly earlier?: readonly CheckedReport[]
  /** Reports of other organizations for the same year. */
  readonly neighbours?: readonly CheckedReport[]
  /** Those of them that stand under the same government: their names are no sign of a copied text. */
  readonly relatives?: readonly string[]
  /** The organizations whose figures a report for the whole area adds up, its own office among them. */
  readonly consolidated?: readonly CheckedReport[]
  readonly lexicon?: Lexicon
  readonly calendar?: Calendar
  /** Titles and numbers of documents that are known not to be public. */
  readonly notPublic?: readonly string[]
  /** What was seen of addresses, by address. */
  readonly links?: ReadonlyMap<string, LinkCheck>
  /** When it is checked: a report that is not published yet may be late already. */
  readonly now?: string
}
