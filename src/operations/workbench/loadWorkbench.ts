import type { PayloadRequest } from 'payload'
import { personsOf } from '../../domain/deputies/personsOf.ts'
import type { LastTransition } from '../../domain/workflow/types.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import { namesOf } from '../namesOf.ts'
import { findComments } from './findComments.ts'
import { findMissing } from './findMissing.ts'
import { findProgress } from './findProgress.ts'
import type { OpenReport } from './findOpenReports.ts'
import { type LoadedTasks, loadTasks } from './loadTasks.ts'
import type { Workbench } from './Workbench.ts'

/** So many drafts are told of by chapter: their texts are read for it. */
const DRAFTS_SHOWN = 6
/** So many comments are shown. */
const COMMENTS_SHOWN = 10

const personsIn = (last: LastTransition | null): readonly string[] =>
  last ? personsOf({ person: last.actor, standsFor: last.standsFor }) : []

/** The drafts that the person writes in come first, then those due next. */
const draftsToShow = ({ open, reports, writesIn }: LoadedTasks): readonly OpenReport[] => {
  const days = new Map(reports.map(({ id, due }) => [id, due?.day ?? '']))
  const writes = (report: OpenReport) => writesIn(report.organization)
  const rank = (report: OpenReport) =>
    `${writes(report) ? 0 : 1} ${days.get(report.id) || '9999-99-99'}`
  return open
    .filter(({ workflowState }) => REPORT_STATES[workflowState].isEditable)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .slice(0, DRAFTS_SHOWN)
}

/**
 * Everything that the first page of the desk tells the person who asks. The number of queries does not
 * grow with organizations, reports or parts. `loaded`: what waits for her, where it was looked up already.
 */
export const loadWorkbench = async (
  req: PayloadRequest,
  now: Date = new Date(),
  loaded?: LoadedTasks,
): Promise<Workbench> => {
  const tasks = loaded ?? (await loadTasks(req, now))
  const missing = await findMissing(req, tasks, now)
  const progress = await findProgress(req, draftsToShow(tasks))
  const comments = await findComments(req, COMMENTS_SHOWN)
  const { reports, items, requests } = tasks
  const persons = [
    ...[...reports, ...items].flatMap(({ last, standsFor }) => [
      ...personsIn(last),
      ...(standsFor ? [standsFor] : []),
    ]),
    ...reports.flatMap(({ sentBack }) => personsIn(sentBack)),
    ...requests.map(({ requestedBy }) => requestedBy),
    ...progress.flatMap(({ chapters }) => chapters.flatMap(({ assignee }) => assignee ?? [])),
    ...comments.shown.flatMap(({ author, authorFor }) => [author ?? [], authorFor ?? []].flat()),
  ]
  const names = await namesOf(req, [...new Set(persons)])
  return { reports, items, requests, missing, progress, comments, names }
}
