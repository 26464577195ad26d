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
import type { NamedPart, WorkflowRecord } from './WorkflowRecord.ts'

const namesOf = async (
  req: PayloadRequest,
  persons: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...persons] } },
    depth: 0,
    pagination: false,
    select: { name: true },
    // The system's own authority: whoever may read a report may know who passed it.
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

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

/**
 * Reads who passed which stage of a report, its chain and its parts. In draft the chain is the
 * organization's, which the next submission copies.
 */
export const loadWorkflowRecord = async (
  req: PayloadRequest,
  report: Report,
): Promise<WorkflowRecord> => {
  const passes = report.passes ?? []
  const last = report.lastTransition ?? null
  const names = await namesOf(req, [
    ...passes.flatMap(({ person, paper }) => (paper ? [person, paper.recordedBy] : [person])),
    ...(last ? [last.actor] : []),
  ])
  const nameOf = (person: string) =>
    names.get(person) ??
    say(req.i18n.language, person === SYSTEM_ACTOR.id ? 'system' : 'unknownPerson')
  const chain = await chainOf(req, report)
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
    last: last && {
      transition: last.transition,
      person: nameOf(last.actor),
      at: last.at,
      reason: last.reason,
      outcome: last.outcome,
    },
    parts: await partsOf(req, report.id),
  }
}
