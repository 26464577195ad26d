import { type Decision, type DecisionInput, decide } from './decide.ts'
import type { Actor } from './types.ts'

/** The answer of the judge, and as whom the person who asks would act; null for nobody. */
export interface JudgedActor {
  readonly decision: Decision
  readonly actor: Actor | null
}

const isRefusedRole = ({ decision }: JudgedActor): boolean =>
  !decision.allowed && decision.code === 'NOT_PERMITTED'

/**
 * Judges a transition for a person who may act in several capacities, her own first and then as the deputy
 * of others: the first in which she may counts. In none: she is told what stands in the way of the first
 * that has the role for it.
 */
export const decideAmong = ({
  actors,
  ...asked
}: Omit<DecisionInput, 'actor'> & { readonly actors: readonly Actor[] }): JudgedActor => {
  const judged = (actors.length > 0 ? actors : [null]).map((actor): JudgedActor => ({
    actor,
    decision: decide({ ...asked, actor }),
  }))
  const [first] = judged
  const found =
    judged.find(({ decision }) => decision.allowed) ??
    judged.find((each) => !isRefusedRole(each)) ??
    first
  return found ?? { actor: null, decision: decide({ ...asked, actor: null }) }
}
