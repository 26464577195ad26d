import type { PayloadRequest } from 'payload'
import type { Round } from '../../domain/workflow/rounds.ts'
import { DEFAULT_CHAIN, isChain } from '../../domain/workflow/stages.ts'
import type { PaperSignature } from '../../domain/workflow/types.ts'
import { nameOfPerson } from '../nameOfPerson.ts'
import { namesOf } from '../namesOf.ts'
import type { SheetPaper, SheetRound } from './Sheet.ts'

/** What somebody is called, by her id. */
export type NameOf = (person: string) => string

const paperIn = (paper: PaperSignature | null | undefined, nameOf: NameOf): SheetPaper | null =>
  paper
    ? { signedBy: paper.signedBy, signedOn: paper.signedOn, recordedBy: nameOf(paper.recordedBy) }
    : null

const endIn = ({ end }: Round, nameOf: NameOf): SheetRound['end'] => {
  if (!end) return null
  const { transition, from, actor, at, reason = null, outcome = null } = end
  const isKnown = (name: string): name is 'publish' | 'recall' | 'sendBack' =>
    ['publish', 'recall', 'sendBack'].includes(name)
  return isKnown(transition)
    ? { transition, from, person: nameOf(actor), at, reason, outcome }
    : null
}

const roundIn = (round: Round, nameOf: NameOf): SheetRound => {
  const { number, edition, submission, passes, paper } = round
  return {
    number,
    edition,
    submittedBy: nameOf(submission.lastTransition.actor),
    submittedAt: submission.lastTransition.at,
    drafters: (submission.submittedContributors ?? []).map(nameOf),
    changeNote: submission.changeNote ?? null,
    contentHash: submission.contentHash ?? null,
    chain: isChain(submission.stages) ? submission.stages : DEFAULT_CHAIN,
    passes: passes.map(({ stage, person, at, proofread, outcome, remark, paper: signed }) => ({
      stage,
      person: nameOf(person),
      at,
      proofread,
      outcome: outcome ?? null,
      remark: remark ?? null,
      paper: paperIn(signed, nameOf),
    })),
    paper: paperIn(paper, nameOf),
    end: endIn(round, nameOf),
  }
}

const personsIn = ({ submission, passes, paper, end }: Round): readonly string[] => [
  submission.lastTransition.actor,
  ...(submission.submittedContributors ?? []),
  ...passes.flatMap((pass) => [pass.person, ...(pass.paper ? [pass.paper.recordedBy] : [])]),
  ...(paper ? [paper.recordedBy] : []),
  ...(end ? [end.actor] : []),
]

/** Rounds of review as they are told to people, and what else somebody of a report is called. */
export interface ToldRounds {
  readonly rounds: readonly SheetRound[]
  readonly nameOf: NameOf
}

/** Puts names into rounds of review; `others` are persons beside those of the rounds. */
export const tellRounds = async (
  req: PayloadRequest,
  rounds: readonly Round[],
  others: readonly string[] = [],
): Promise<ToldRounds> => {
  const names = await namesOf(req, [...new Set([...rounds.flatMap(personsIn), ...others])])
  const system = await nameOfPerson(req, 'system')
  const nameOf: NameOf = (person) => names.get(person) ?? (person === 'system' ? system : '')
  return { rounds: rounds.map((round) => roundIn(round, nameOf)), nameOf }
}
