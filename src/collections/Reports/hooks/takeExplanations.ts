import type { CollectionBeforeChangeHook } from 'payload'
import { explain } from '../../../domain/checks/explain.ts'
import { readExplanations } from '../../../domain/checks/Explanation.ts'
import { EXPLANATION_FAULTS } from '../../../domain/checks/explanationFaults.ts'
import { languageOf } from '../../../domain/localized.ts'
import { checkReport } from '../../../operations/checking/checkReport.ts'
import { rightOfWriter } from '../../../operations/deputies/rightOfWriter.ts'
import { isChanged } from '../../../operations/isChanged.ts'
import { loadWorkingReport } from '../../../operations/loadWorkingReport.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Report } from '../../../payload-types.ts'
import { buildSnapshot } from '../../../record/snapshot/buildSnapshot.ts'

/**
 * Explanations are taken as they are sent, judged by what the checks find in the report as it is after this
 * save, and signed: whoever changed a text is its author, and told with whom she stood for as a deputy. They are of no former version: restoring one
 * keeps those that there are.
 */
export const takeExplanations: CollectionBeforeChangeHook<Report> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const before = originalDoc.explanations ?? null
  if (context['isRestoringVersion'] === true) return { ...data, explanations: before }
  if (!isChanged({ before: { before }, after: { before: data.explanations } })('before'))
    return data
  const working = await loadWorkingReport(req, originalDoc.id)
  if (!working || !req.user) return { ...data, explanations: before }
  const after = { ...working, report: { ...working.report, ...data } }
  const explained = explain({
    sent: data.explanations,
    known: readExplanations(before),
    findings: (await checkReport(req, after, buildSnapshot(after, { missingNumbers: 'marked' })))
      .findings,
    person: req.user.id,
    ...(await rightOfWriter(req, originalDoc)),
    at: new Date().toISOString(),
  })
  if ('explanations' in explained) {
    const { explanations } = explained
    return { ...data, explanations: explanations.length > 0 ? explanations : null }
  }
  const language = languageOf(req.i18n.language)
  throw refuse(req, {
    code: 'INVALID_EXPLANATIONS',
    refusals: explained.faults.map(({ field, fault }) => ({
      message: EXPLANATION_FAULTS[fault][language],
      field,
    })),
  })
}
