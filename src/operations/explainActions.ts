import type { PayloadRequest } from 'payload'
import { standInsOf } from '../access/standIns.ts'
import type { Action } from '../domain/workflow/actionsFor.ts'
import { REPORT_TRANSITIONS, type TransitionRow } from '../domain/workflow/transitions.ts'
import { refuse, type RefusalData } from './refuse.ts'
import { explainRefusals } from './refuseDecision.ts'

/** One action as it is told to the person: allowed, or why not in her language. */
export interface ExplainedAction {
  readonly transition: string
  readonly allowed: boolean
  readonly code?: string
  /** The name of the person as whose deputy she would act; absent in her own right. */
  readonly standsFor?: string
  readonly refusals: readonly RefusalData[]
}

/** What the system alone does is nothing to tell a person of. */
const isOfSystem = (transition: string): boolean => {
  const rows: Readonly<Record<string, TransitionRow>> = REPORT_TRANSITIONS
  const permission = rows[transition]?.permission ?? 'none'
  return typeof permission !== 'string' && Object.keys(permission).length === 0
}

const nameOfPrincipal = (req: PayloadRequest, principal: string): string =>
  standInsOf(req).find((each) => each.principal === principal)?.name ?? ''

/** The actions that the desk carries out, with the reasons in the words of the person who asks. */
export const explainActions = (
  req: PayloadRequest,
  actions: readonly Action[],
  names?: ReadonlyMap<string, string>,
): readonly ExplainedAction[] =>
  actions
    .filter(({ transition }) => !isOfSystem(transition))
    .map(({ transition, allowed, code, standsFor, refusals }) => ({
      transition,
      allowed,
      ...(code ? { code } : {}),
      ...(standsFor ? { standsFor: nameOfPrincipal(req, standsFor) } : {}),
      refusals:
        code && code !== 'GUARD_FAILED'
          ? [{ message: refuse(req, { code }).message }]
          : explainRefusals(req, refusals, names),
    }))
