import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { contributorsSince, readContributions } from '../../domain/contributions.ts'
import { personsOf } from '../../domain/deputies/personsOf.ts'
import { chainNow } from '../../domain/workflow/chainNow.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Round } from '../../domain/workflow/rounds.ts'
import { buildSnapshot } from '../../record/snapshot/buildSnapshot.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { asPinned } from '../changes/asPinned.ts'
import { versionOfReport } from '../comparing/pinnedReport.ts'
import { findVisible } from '../findVisible.ts'
import { itemsOf } from '../itemsOf.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { namesOfParts } from '../namesOfParts.ts'
import { refuse } from '../refuse.ts'
import { contentOfSheet } from './contentOfSheet.ts'
import { roundsOfReport } from './roundsOfReport.ts'
import type { Sheet } from './Sheet.ts'
import { tellRounds } from './tellRounds.ts'

interface Asked {
  readonly id: string
  /** The number of a submission; absent: the one that holds now, or the one still to come. */
  readonly round?: number
}

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
          ? [
              {
                id,
                person: lastTransition.actor,
                standsFor: lastTransition.standsFor,
                at: lastTransition.at,
              },
            ]
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
  const labels = namesOfParts(then, snapshot)
  const told = await tellRounds(req, rounds, [...drafters, ...approvals.flatMap(personsOf)])
  const { nameOf, nameOfActor } = told
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
    round: chosen && (told.rounds[chosen.number - 1] ?? null),
    rounds: told.rounds,
    next: {
      number: rounds.length + 1,
      edition: edition + 1,
      chain: chainNow({ workflowState: 'draft' }, organization),
      drafters: drafters.map(nameOf),
    },
    approvals: approvals.map((approval) => ({
      label: labels.get(approval.id) ?? '',
      person: nameOfActor(approval),
      at: approval.at,
    })),
    content: contentOfSheet(snapshot),
  }
}
