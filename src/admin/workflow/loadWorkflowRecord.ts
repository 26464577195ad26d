import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { DEFAULT_CHAIN, isChain } from '../../domain/workflow/stages.ts'
import { SYSTEM_ACTOR } from '../../domain/workflow/systemActor.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Report } from '../../payload-types.ts'
import { inOneList } from '../../record/snapshot/chapterTree.ts'
import { loadOutline } from '../outline/loadOutline.ts'
import { partLists } from '../outline/partLists.ts'
import { say } from '../say.ts'
import { namesOf } from '../../operations/namesOf.ts'
import type { NamedPart, NamedTransition, WorkflowRecord } from './WorkflowRecord.ts'

type Transition = NonNullable<Report['lastTransition']>

const chainOf = async (req: PayloadRequest, report: Report) => {
  if (!REPORT_STATES[report.workflowState].isEditable) return report.stages
  const organization = await req.payload.findByID({
    collection: 'organizations',
    id: idOf(report.organization),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return organization?.stages
}

const partsOf = async (req: PayloadRequest, report: string): Promise<readonly NamedPart[]> => {
  const outline = await loadOutline(req, report)
  const chapters = inOneList(outline.chapters).map(({ section, number, level }) => ({
    id: section.id,
    label: `${number}${section.heading}`,
    level,
  }))
  const others = (await partLists(req, outline)).flatMap(({ heading, parts }) =>
    parts.map(({ item, label }) => ({
      id: item.id,
      label: `${say(req.i18n.language, heading)}：${label}`,
      level: 1,
    })),
  )
  return [...chapters, ...others]
}

const findBlocking = async (req: PayloadRequest, report: string) => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { report: { equals: report } },
        { isBlocking: { equals: true } },
        { isResolved: { not_equals: true } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs
}

/**
 * Reads who passed which stage of a report, its chain, its parts and the comments that stand in its way. In draft the chain is the
 * organization's, which the next submission copies.
 */
export const loadWorkflowRecord = async (
  req: PayloadRequest,
  report: Report,
): Promise<WorkflowRecord> => {
  const passes = report.passes ?? []
  const last = report.lastTransition ?? null
  const blocking = await findBlocking(req, report.id)
  const names = await namesOf(req, [
    ...blocking.flatMap(({ author }) => (author ? [idOf(author)] : [])),
    ...passes.flatMap(({ person, paper }) => (paper ? [person, paper.recordedBy] : [person])),
    ...[last, report.sentBack].flatMap((each) => (each ? [each.actor] : [])),
  ])
  const nameOf = (person: string) =>
    names.get(person) ??
    say(req.i18n.language, person === SYSTEM_ACTOR.id ? 'system' : 'unknownPerson')
  const named = ({ transition, actor, at, reason, outcome }: Transition): NamedTransition => {
    return { transition, person: nameOf(actor), at, reason, outcome }
  }
  const chain = await chainOf(req, report)
  const parts = await partsOf(req, report.id)
  const labels = new Map(parts.map(({ id, label }) => [id, label]))
  return {
    id: report.id,
    chain: isChain(chain) ? chain : DEFAULT_CHAIN,
    passes: passes.map(({ stage, person, at, proofread, outcome, remark, paper }) => ({
      stage,
      person: nameOf(person),
      at,
      proofread,
      outcome,
      remark,
      paper: paper && {
        signedBy: paper.signedBy,
        signedOn: paper.signedOn,
        recordedBy: nameOf(paper.recordedBy),
      },
    })),
    last: last && named(last),
    sentBack: report.sentBack ? named(report.sentBack) : null,
    changeNote: report.changeNote ?? '',
    parts,
    blocking: blocking.map(({ id, about, text, author }) => ({
      id,
      label: labels.get(idOf(about.value)) ?? report.title,
      text,
      author: nameOf(author ? idOf(author) : ''),
    })),
  }
}
