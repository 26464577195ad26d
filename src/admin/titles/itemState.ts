import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { languageOf } from '../../domain/localized.ts'
import {
  isItemState,
  isReportState,
  ITEM_STATES,
  REPORT_STATES,
} from '../../domain/workflow/states.ts'
import { say } from '../say.ts'
import { readTogether } from './readTogether.ts'

/** What of a part of a report says how it stands. */
export interface StandingItem {
  readonly report?: { readonly id: string } | string | null | undefined
  readonly workflowState: string
}

/**
 * Where the report of a part stands, in words, once it is no draft any more and its parts have no way of their
 * own; null where the part's own state tells more, or the person may not read the report.
 */
export const reportStateOf = async (
  req: PayloadRequest,
  { report, workflowState }: StandingItem,
): Promise<string | null> => {
  if (!report || workflowState !== 'draft') return null
  const found = await readTogether(req, {
    collection: 'reports',
    id: idOf(report),
    select: { itemReview: true, workflowState: true },
    overrideAccess: false,
  })
  const state = String(Reflect.get(Object(found), 'workflowState'))
  if (Reflect.get(Object(found), 'itemReview') !== 'whole') return null
  if (!isReportState(state) || REPORT_STATES[state].isEditable) return null
  const { language } = req.i18n
  return say(language, 'reportStands', { state: REPORT_STATES[state].label[languageOf(language)] })
}

/** How a part of a report stands, in words: its own state, or where its report stands. */
export const itemState = async (req: PayloadRequest, item: StandingItem): Promise<string> => {
  const { workflowState: state } = item
  const own = isItemState(state) ? ITEM_STATES[state].label[languageOf(req.i18n.language)] : state
  return (await reportStateOf(req, item)) ?? own
}
