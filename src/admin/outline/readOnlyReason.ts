import type { PayloadRequest } from 'payload'
import { languageOf } from '../../domain/localized.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Report, Section } from '../../payload-types.ts'
import { mayWriteIn } from '../mayWriteIn.ts'
import { say } from '../say.ts'
import { itemStanding } from './itemStanding.ts'

interface Read {
  readonly report: Report
  readonly item: Pick<Section, 'id' | 'workflowState' | 'createdAt'>
}

/** Why the person who asks can read a part but not write in it; null where she can. */
export const readOnlyReason = async (
  req: PayloadRequest,
  { report, item }: Read,
): Promise<string | null> => {
  const { language } = req.i18n
  const standing = itemStanding(report, item)
  if (standing === 'dropped') return say(language, 'readOnlyDropped')
  if (standing === 'reportIsClosed') {
    const { label } = REPORT_STATES[report.workflowState]
    return report.workflowState === 'published'
      ? say(language, 'readOnlyPublished')
      : say(language, 'readOnlyState', { state: label[languageOf(language)] })
  }
  if (!(await mayWriteIn(req, report))) return say(language, 'readOnlyRole')
  if (standing === 'inReview') return say(language, 'readOnlyInReview')
  if (standing === 'approved') return say(language, 'readOnlyApproved')
  return standing === 'closed' ? say(language, 'readOnlyClosed') : null
}
