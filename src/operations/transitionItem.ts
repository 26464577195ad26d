import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { readContributions } from '../domain/contributions.ts'
import { applyItemTransition } from '../domain/workflow/applyItemTransition.ts'
import { decideAmong } from '../domain/workflow/decideAmong.ts'
import { isTransition } from '../domain/workflow/isTransition.ts'
import { isItemState } from '../domain/workflow/states.ts'
import type { TransitionRequest } from '../domain/workflow/types.ts'
import { actorsOf } from './actorOf.ts'
import { tellOfItem } from './alerts/tellPersons.ts'
import { inTransaction } from './inTransaction.ts'
import { itemSubject } from './itemSubject.ts'
import type { ReportItem } from './itemsOf.ts'
import { newestEdition } from './newestEdition.ts'
import { findItem, type ItemPlace, prepareItemDecision } from './prepareItemDecision.ts'
import { refuse } from './refuse.ts'
import { refuseDecision } from './refuseDecision.ts'
import { refuseStale } from './refuseStale.ts'
import { tellAudit } from './tellAudit.ts'
import { writeItemChange } from './writeItemChange.ts'

const decideAndWrite = async (
  req: PayloadRequest,
  place: ItemPlace,
  request: TransitionRequest,
): Promise<ReportItem> => {
  const { item, report } = await findItem(req, place)
  const actors = await actorsOf(req, idOf(report.organization))
  const baseEdition = (await newestEdition(req, report.id))?.number ?? 0
  const subject = itemSubject({ report, item, newestEdition: baseEdition })
  const { decision, actor } = decideAmong({ subject, request, actors })
  if (!decision.allowed) {
    throw decision.code === 'STALE' ? await refuseStale(req, item) : refuseDecision(req, decision)
  }
  const { to } = decision
  if (!actor || !isItemState(to)) throw refuse(req, { code: 'NOT_PERMITTED' })
  const contributions = readContributions(item.contributions)
  const change = applyItemTransition({
    subject,
    request,
    actor: actor.id,
    standsFor: actor.standsFor,
    to,
    contributions,
    baseEdition,
  })
  await writeItemChange(req, place, { item, change })
  return (await findItem(req, place)).item
}

/**
 * Takes a part of a report, of whichever collection, through one transition: judged by `decide`, written
 * in its own row alone, then told to the audit. Answers the part as the person may read it; throws
 * Refused with a code and all the reasons.
 */
export const transitionItem = async (
  req: PayloadRequest,
  place: ItemPlace,
  request: TransitionRequest,
): Promise<ReportItem> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (!isTransition({ kind: 'item', transition: request.transition })) {
    throw refuse(req, { code: 'UNKNOWN_TRANSITION', field: 'transition' })
  }
  await prepareItemDecision(req, place)
  const item = await inTransaction(req, () => decideAndWrite(req, place, request))
  await tellAudit(req, place.collection, item)
  await tellOfItem(req, place)
  return item
}
