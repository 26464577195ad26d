import { FORMATS, type FormatId, type ReportFormat } from '../formats/formats.ts'
import type { TopicId } from '../formats/topics.ts'
import type { Localized } from '../localized.ts'
import { CHECKS, type CheckId } from './checks.ts'
import { basisIn } from './registry/bases.ts'
import { OVERVIEW_TOPICS } from './rules/checkOverview.ts'

/** The rules that look at the text on a topic; `fixed` and `narrative` hold for the forms with and without fixed chapters. */
interface Asking {
  readonly always?: readonly CheckId[]
  readonly fixed?: readonly CheckId[]
  readonly narrative?: readonly CheckId[]
}

const ASKING: Readonly<Record<TopicId, Asking>> = {
  overview: { fixed: ['OVERVIEW-TOPICS'] },
  proactiveDisclosure: { narrative: ['REQUIRED-TOTAL'] },
  applications: { narrative: ['REQUIRED-WITHHELD'] },
  fees: {},
  reviewAndLitigation: {},
  problemsAndImprovements: { always: ['PROBLEMS-GENERIC'] },
  otherMatters: { fixed: ['FEE-STATED'], always: ['PROPOSALS-UNCOUNTED'] },
}

/** What is asked of the text on one topic, and by whom. */
export interface AskedOfTopic {
  /** The form requires it; else it is told where there is something to tell. */
  readonly isRequired: boolean
  /** Of what it has to tell, where that is prescribed. */
  readonly aspects: readonly string[]
  /** What the checks want, each with its ground. */
  readonly wanted: readonly {
    readonly check: CheckId
    readonly mend: Localized
    readonly basis: string
  }[]
  /** The titles of the statutory tables that tell of it. */
  readonly tables: readonly string[]
}

/** What a form and the checks ask of the text on a topic. Nothing is quoted that the tables of the domain do not hold. */
export const askedOfTopic = (format: FormatId, topic: TopicId): AskedOfTopic => {
  const { required, hasFixedChapters, tables }: ReportFormat = FORMATS[format]
  const { always = [], fixed = [], narrative = [] } = ASKING[topic]
  return {
    isRequired: required.includes(topic),
    aspects: hasFixedChapters && topic === 'overview' ? OVERVIEW_TOPICS : [],
    wanted: [...(hasFixedChapters ? fixed : narrative), ...always].map((check) => {
      const { mend, basis } = CHECKS[check]
      return { check, mend, basis: basisIn(basis, format) }
    }),
    tables: tables.filter((table) => table.topic === topic).map(({ title }) => title),
  }
}
