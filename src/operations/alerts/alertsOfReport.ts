import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { AlertKind } from '../../domain/alerts/kinds.ts'
import { personsOf } from '../../domain/deputies/personsOf.ts'
import type { ReportTask } from '../../domain/workbench/reportTask.ts'
import type { Report } from '../../payload-types.ts'
import type { AlertSource, NewAlert } from './AlertSource.ts'
import { waitingFor } from './waitingFor.ts'

const TO_CARRY_ON: readonly ReportTask[] = ['pass', 'confirmSignature', 'publish']

interface Told {
  readonly kind: AlertKind
  /** Of those for whom the report waits now, the ones who are told; absent: those who took part in it. */
  readonly tasks?: readonly ReportTask[]
}

/** Of which transitions people are told, and who; whoever made it knows. */
const TOLD: Readonly<Record<string, Told>> = {
  submit: { kind: 'waits', tasks: TO_CARRY_ON },
  pass: { kind: 'waits', tasks: TO_CARRY_ON },
  recordSignature: { kind: 'waits', tasks: ['confirmSignature'] },
  confirmSignature: { kind: 'waits', tasks: TO_CARRY_ON },
  unschedule: { kind: 'waits', tasks: TO_CARRY_ON },
  revise: { kind: 'waits', tasks: ['write'] },
  sendBack: { kind: 'sentBack', tasks: ['mend'] },
  fail: { kind: 'publicationFailed', tasks: ['publish'] },
  publish: { kind: 'published' },
  takeDown: { kind: 'takenDown' },
}

/** Who wrote, submitted or passed it. */
const tookPart = ({ submittedBy, submittedContributors, passes }: Report): readonly string[] => [
  ...new Set([
    ...(typeof submittedBy === 'string' ? [submittedBy] : submittedBy ? [submittedBy.id] : []),
    ...(submittedContributors ?? []),
    ...(passes ?? []).flatMap(personsOf),
  ]),
]

/** The key of what a report's row tells; null where it tells of nothing that people are told of. */
export const keyOfReport = ({ id, lastTransition }: Pick<Report, 'id' | 'lastTransition'>) =>
  lastTransition && Object.hasOwn(TOLD, lastTransition.transition)
    ? `reports:${id}:${lastTransition.revision}`
    : null

/** Who is told of the last transition of a report, from its row alone; null where nobody is. */
export const alertsOfReport = async (
  req: PayloadRequest,
  report: Report,
): Promise<AlertSource | null> => {
  const { lastTransition } = report
  const key = keyOfReport(report)
  const told = lastTransition ? TOLD[lastTransition.transition] : undefined
  if (!key || !lastTransition || !told) return null
  const { actor, standsFor: actorFor, at } = lastTransition
  const { tasks } = told
  const persons: readonly Pick<NewAlert, 'person' | 'standsFor'>[] = tasks
    ? (await waitingFor(req, report))
        .filter(({ task }) => tasks.includes(task))
        .map(({ id, standsFor }) => ({ person: id, standsFor }))
    : tookPart(report).map((person) => ({ person }))
  const alert = ({ person, standsFor }: (typeof persons)[number]): NewAlert => ({
    person,
    standsFor,
    kind: told.kind,
    subject: 'reports',
    document: report.id,
    organization: idOf(report.organization),
    actor,
    actorFor,
    state: report.workflowState,
  })
  return { key, at, alerts: persons.filter(({ person }) => person !== actor).map(alert) }
}
