import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { actionsAmong } from '../domain/workflow/actionsFor.ts'
import type { ItemState } from '../domain/workflow/states.ts'
import { actorsOf } from './actorOf.ts'
import { type ExplainedAction, explainActions } from './explainActions.ts'
import { itemSubject } from './itemSubject.ts'
import { newestEdition } from './newestEdition.ts'
import { nobodyLeft } from './nobodyLeft.ts'
import { findItem, type ItemPlace, prepareItemDecision } from './prepareItemDecision.ts'

/** What may be done with a part of a report now, what not and why, for the person who asks. */
export interface ItemActions {
  readonly revision: number
  readonly workflowState: ItemState
  readonly actions: readonly ExplainedAction[]
}

/** Answers the actions on a part; NOT_FOUND outside the person's scope, NOT_PERMITTED for nobody. */
export const actionsOnItem = async (
  req: PayloadRequest,
  place: ItemPlace,
): Promise<ItemActions> => {
  await prepareItemDecision(req, place)
  const { item, report } = await findItem(req, place)
  const actors = await actorsOf(req, idOf(report.organization))
  const edition = await newestEdition(req, report.id)
  const subject = itemSubject({ report, item, newestEdition: edition?.number ?? 0 })
  const explained = explainActions(req, actionsAmong(subject, actors))
  const lost = await nobodyLeft(req, report, subject)
  return {
    revision: subject.revision,
    workflowState: subject.state,
    actions: explained.map((action) =>
      lost && action.transition === 'approve'
        ? { ...action, refusals: [...action.refusals, lost] }
        : action,
    ),
  }
}
