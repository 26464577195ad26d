import type { PayloadRequest } from 'payload'
import type { Action } from '../domain/workflow/actionsFor.ts'
import { isOffered } from '../domain/workflow/offered.ts'
import type { Subject } from '../domain/workflow/types.ts'
import { refuse, type RefusalData } from './refuse.ts'
import { explainRefusals } from './refuseDecision.ts'

/** One action as it is told to the person: allowed, or why not in her language. */
export interface ExplainedAction {
  readonly transition: string
  readonly allowed: boolean
  readonly code?: string
  readonly refusals: readonly RefusalData[]
}

/** The actions that the desk carries out, with the reasons in the words of the person who asks. */
export const explainActions = (
  req: PayloadRequest,
  { kind }: Pick<Subject, 'kind'>,
  actions: readonly Action[],
): readonly ExplainedAction[] =>
  actions
    .filter(({ transition }) => isOffered({ kind, transition }))
    .map(({ transition, allowed, code, refusals }) => ({
      transition,
      allowed,
      ...(code ? { code } : {}),
      refusals:
        code && code !== 'GUARD_FAILED'
          ? [{ message: refuse(req, { code }).message }]
          : explainRefusals(req, refusals),
    }))
