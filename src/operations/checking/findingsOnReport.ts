import type { PayloadRequest } from 'payload'
import { type PredictedDeduction, predictDeduction } from '../../domain/checks/deductions.ts'
import { type Explanation, readExplanations } from '../../domain/checks/Explanation.ts'
import type { Finding } from '../../domain/checks/Finding.ts'
import { isExplainable } from '../../domain/checks/isExplainable.ts'
import { openFindings } from '../../domain/checks/openFindings.ts'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { type Act, personsOf } from '../../domain/deputies/personsOf.ts'
import { type Language, languageOf } from '../../domain/localized.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import { buildSnapshot } from '../../record/snapshot/buildSnapshot.ts'
import { contentHash } from '../../record/snapshot/contentHash.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { namesOf } from '../namesOf.ts'
import { prepareDecision } from '../prepareDecision.ts'
import { refuse } from '../refuse.ts'
import { checkReport } from './checkReport.ts'
import { placeNames } from './placeNames.ts'

/** A finding as it is told to a person, in her language. */
export interface ToldFinding extends Omit<Finding, 'mend' | 'message'> {
  readonly message: string
  readonly mend: string
  /** What the place is called: a heading with its number, a cell by the words of the form. */
  readonly place: string
  /** The document to mend; the report itself where it is no part of it. */
  readonly document: { readonly collection: WorkflowCollection; readonly id: string }
  readonly isExplainable: boolean
  /** Why it is left as it is, by whom (`name`: what she is called, a deputy with whom she stood for) and when. */
  readonly explanation?: Omit<Explanation, 'key'> & { readonly name: string }
}

/** What the checks find in a report. */
export interface ToldFindings {
  readonly revision: number
  readonly contentHash: string
  readonly findings: readonly ToldFinding[]
  /** How many have to be mended, how many to be explained, and how many are. */
  readonly counts: {
    readonly errors: number
    readonly warnings: number
    readonly explained: number
  }
  /** Points that an evaluator is likely to deduct: for all of it, and for what is not explained. */
  readonly deduction: { readonly before: PredictedDeduction; readonly after: PredictedDeduction }
}

const hashOf = ({ report }: WorkingReport, snapshot: Snapshot): string =>
  (REPORT_STATES[report.workflowState].isEditable ? null : report.contentHash) ??
  contentHash(snapshot)

interface Telling {
  readonly language: Language
  readonly placeOf: ReturnType<typeof placeNames>
  readonly explanations: readonly Explanation[]
  readonly nameOf: (act: Act) => string
}

const toldExplanation = (
  { key: _key, ...said }: Explanation,
  nameOf: Telling['nameOf'],
): NonNullable<ToldFinding['explanation']> => ({ ...said, name: nameOf(said) })

const told = (finding: Finding, telling: Telling): ToldFinding => {
  const { language, placeOf, explanations, nameOf } = telling
  const explanation = isExplainable(finding)
    ? explanations.find(({ key }) => key === finding.key)
    : undefined
  const { message, mend, ...rest } = finding
  return {
    ...rest,
    message: message[language],
    mend: mend[language],
    ...placeOf(finding.where),
    isExplainable: isExplainable(finding),
    ...(explanation ? { explanation: toldExplanation(explanation, nameOf) } : {}),
  }
}

/**
 * Answers what the checks find in a report now, in reading order, with what was said to it. NOT_FOUND
 * outside the person's scope, NOT_PERMITTED for nobody.
 */
export const findingsOnReport = async (req: PayloadRequest, id: string): Promise<ToldFindings> => {
  await prepareDecision(req, id)
  const working = await loadWorkingReport(req, id)
  if (!working) throw refuse(req, { code: 'NOT_FOUND' })
  const snapshot = buildSnapshot(working, { missingNumbers: 'marked' })
  const { findings, deductions } = await checkReport(req, working, snapshot)
  const explanations = readExplanations(working.report.explanations)
  const open = openFindings(findings, explanations)
  const errors = open.filter(({ severity }) => severity === 'error').length
  const language = languageOf(req.i18n.language)
  const names = await namesOf(req, explanations.flatMap(personsOf))
  const speech = { nameOf: (id: string) => names.get(id) ?? '', language }
  const telling = {
    language,
    placeOf: placeNames(working, snapshot, language),
    explanations,
    nameOf: (act: Act) => nameOfAct(act, speech),
  }
  return {
    revision: working.report.revision,
    contentHash: hashOf(working, snapshot),
    findings: findings.map((finding) => told(finding, telling)),
    counts: {
      errors,
      warnings: open.length - errors,
      explained: findings.length - open.length,
    },
    deduction: {
      before: predictDeduction(findings, deductions),
      after: predictDeduction(open, deductions),
    },
  }
}
