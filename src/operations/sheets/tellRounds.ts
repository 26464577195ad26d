import type { PayloadRequest } from 'payload'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { type Act, personsOf } from '../../domain/deputies/personsOf.ts'
import { languageOf } from '../../domain/localized.ts'
import type { Round } from '../../domain/workflow/rounds.ts'
import { DEFAULT_CHAIN, isChain } from '../../domain/workflow/stages.ts'
import type { LastTransition, PaperSignature } from '../../domain/workflow/types.ts'
import { nameOfPerson } from '../nameOfPerson.ts'
import { namesOf } from '../namesOf.ts'
import type { SheetPaper, SheetRound } from './Sheet.ts'

/** What somebody is called, by her id. */
export type NameOf = (person: string) => string
type NameOfActor = (act: Act) => string

const ofTransition = ({ actor, standsFor }: LastTransition): Act => ({ person: actor, standsFor })
const ofPaper = ({ recordedBy, recordedFor }: PaperSignature): Act => ({
  person: recordedBy,
  standsFor: recordedFor,
})

const paperIn = (
  paper: PaperSignature | null | undefined,
  nameOfActor: NameOfActor,
): SheetPaper | null =>
  paper
    ? {
        signedBy: paper.signedBy,
        signedOn: paper.signedOn,
        recordedBy: nameOfActor(ofPaper(paper)),
      }
    : null

const endIn = ({ end }: Round, nameOfActor: NameOfActor): SheetRound['end'] => {
  if (!end) return null
  const { transition, from, at, reason = null, outcome = null } = end
  const isKnown = (name: string): name is 'publish' | 'recall' | 'sendBack' =>
    ['publish', 'recall', 'sendBack'].includes(name)
  return isKnown(transition)
    ? { transition, from, person: nameOfActor(ofTransition(end)), at, reason, outcome }
    : null
}

interface Speech {
  readonly nameOf: NameOf
  readonly nameOfActor: NameOfActor
}

const roundIn = (round: Round, { nameOf, nameOfActor }: Speech): SheetRound => {
  const { number, edition, submission, passes, paper } = round
  return {
    number,
    edition,
    submittedBy: nameOfActor(ofTransition(submission.lastTransition)),
    submittedAt: submission.lastTransition.at,
    drafters: (submission.submittedContributors ?? []).map(nameOf),
    changeNote: submission.changeNote ?? null,
    contentHash: submission.contentHash ?? null,
    chain: isChain(submission.stages) ? submission.stages : DEFAULT_CHAIN,
    passes: passes.map((pass) => ({
      stage: pass.stage,
      person: nameOfActor(pass),
      at: pass.at,
      proofread: pass.proofread,
      outcome: pass.outcome ?? null,
      remark: pass.remark ?? null,
      paper: paperIn(pass.paper, nameOfActor),
    })),
    paper: paperIn(paper, nameOfActor),
    end: endIn(round, nameOfActor),
  }
}

const personsIn = ({ submission, passes, paper, end }: Round): readonly string[] => [
  ...(submission.submittedContributors ?? []),
  ...[
    ofTransition(submission.lastTransition),
    ...passes.flatMap((pass) => [pass, ...(pass.paper ? [ofPaper(pass.paper)] : [])]),
    ...(paper ? [ofPaper(paper)] : []),
    ...(end ? [ofTransition(end)] : []),
  ].flatMap(personsOf),
]

/** Rounds of review as they are told to people, and what else somebody of a report is called. */
export interface ToldRounds {
  readonly rounds: readonly SheetRound[]
  readonly nameOf: NameOf
  /** By whom an act is told, a deputy's with whom she stood for. */
  readonly nameOfActor: NameOfActor
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
  const language = languageOf(req.i18n.language)
  const nameOfActor: NameOfActor = (act) => nameOfAct(act, { nameOf, language })
  const speech = { nameOf, nameOfActor }
  return { rounds: rounds.map((round) => roundIn(round, speech)), ...speech }
}
