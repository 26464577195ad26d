import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { contributorsSince, readContributions } from '../../domain/contributions.ts'
import { chainNow } from '../../domain/workflow/chainNow.ts'
import { DEFAULT_CHAIN, isChain } from '../../domain/workflow/stages.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Round } from '../../domain/workflow/rounds.ts'
import type { PaperSignature } from '../../domain/workflow/types.ts'
import { buildSnapshot } from '../../record/snapshot/buildSnapshot.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { asPinned } from '../changes/asPinned.ts'
import { versionOfReport } from '../comparing/pinnedReport.ts'
import { findVisible } from '../findVisible.ts'
import { itemsOf } from '../itemsOf.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { nameOfPerson } from '../nameOfPerson.ts'
import { namesOf } from '../namesOf.ts'
import { namesOfParts } from '../namesOfParts.ts'
import { refuse } from '../refuse.ts'
import { contentOfSheet } from './contentOfSheet.ts'
import { roundsOfReport } from './roundsOfReport.ts'
import type { Sheet, SheetPaper, SheetRound } from './Sheet.ts'

interface Asked {
  readonly id: string
  /** The number of a submission; absent: the one that holds now, or the one still to come. */
  readonly round?: number
}

type NameOf = (person: string) => string

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

/** The report as it was submitted in a round; as it is now for one still to come. */
const reportIn = async (
  req: PayloadRequest,
  working: WorkingReport,
  round: Round | null,
): Promise<WorkingReport> => {
  if (!round) return working
  const { id } = working.report
  const found = await versionOfReport(req, id, {
    'version.revision': { equals: round.submission.revision },
  })
  if (!found) return working
  const then = await asPinned(req, working, found.report.submittedRevisions ?? {})
  return { ...then, report: found.report }
}

const approvalsIn = (working: WorkingReport) =>
  working.report.itemReview === 'each'
    ? itemsOf(working).flatMap(({ id, lastTransition }) =>
        lastTransition?.transition === 'approve'
          ? [{ id, person: lastTransition.actor, at: lastTransition.at }]
          : [],
      )
    : []

const contributorsNow = (working: WorkingReport, edition: number): readonly string[] =>
  contributorsSince(
    [working.report, ...itemsOf(working)].flatMap(({ contributions }) =>
      readContributions(contributions),
    ),
    edition,
  )

/**
 * What the sheets of a report are filled in from: one submission with who passed what, all others, and what
 * it holds. NOT_FOUND outside the person's scope and for a submission that there never was.
 */
export const loadSheet = async (req: PayloadRequest, asked: Asked): Promise<Sheet> => {
  const visible = await findVisible(req, { collection: 'reports', id: asked.id })
  const working = visible ? await loadWorkingReport(req, visible.id) : null
  if (!working) throw refuse(req, { code: 'NOT_FOUND' })
  const { report } = working
  const rounds = await roundsOfReport(req, report.id)
  const isOpen = REPORT_STATES[report.workflowState].isEditable
  const held = isOpen ? null : (rounds.at(-1) ?? null)
  const chosen = asked.round === undefined ? held : rounds[asked.round - 1]
  if (chosen === undefined) throw refuse(req, { code: 'NOT_FOUND', field: 'round' })

  const edition = rounds.filter(({ end }) => end?.transition === 'publish').length
  const drafters = contributorsNow(working, edition)
  const then = await reportIn(req, working, chosen)
  const snapshot = buildSnapshot(then, { missingNumbers: 'marked' })
  const approvals = approvalsIn(then)
  const persons = [
    ...rounds.flatMap(personsIn),
    ...drafters,
    ...approvals.map(({ person }) => person),
  ]
  const names = await namesOf(req, [...new Set(persons)])
  const labels = namesOfParts(then, snapshot)
  const system = await nameOfPerson(req, 'system')
  const nameOf: NameOf = (person) => names.get(person) ?? (person === 'system' ? system : '')
  const organization = working.organizations.get(idOf(report.organization))
  const { title, year, period, indexNumber, officialUrl } = snapshot.report
  return {
    report: {
      id: report.id,
      title,
      organization: snapshot.organization.name,
      year,
      period,
      indexNumber,
      officialUrl,
    },
    round: chosen && roundIn(chosen, nameOf),
    rounds: rounds.map((round) => roundIn(round, nameOf)),
    next: {
      number: rounds.length + 1,
      edition: edition + 1,
      chain: chainNow({ workflowState: 'draft' }, organization),
      drafters: drafters.map(nameOf),
    },
    approvals: approvals.map(({ id, person, at }) => ({
      label: labels.get(id) ?? '',
      person: nameOf(person),
      at,
    })),
    content: contentOfSheet(snapshot),
  }
}
