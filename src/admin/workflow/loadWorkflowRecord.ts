import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { type Act, personsOf } from '../../domain/deputies/personsOf.ts'
import { languageOf } from '../../domain/localized.ts'
import { chainNow } from '../../domain/workflow/chainNow.ts'
import type { PaperSignature } from '../../domain/workflow/types.ts'
import { waitingFor } from '../../operations/alerts/waitingFor.ts'
import { findComments } from '../../operations/findComments.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { namesOf } from '../../operations/namesOf.ts'
import { roundsOfReport } from '../../operations/sheets/roundsOfReport.ts'
import { tellRounds } from '../../operations/sheets/tellRounds.ts'
import type { Report } from '../../payload-types.ts'
import { inOneList } from '../../record/snapshot/chapterTree.ts'
import { loadOutline } from '../outline/loadOutline.ts'
import { partLists } from '../outline/partLists.ts'
import { personName } from '../personName.ts'
import { say } from '../say.ts'
import type { NamedPart, NamedTransition, WorkflowRecord } from './WorkflowRecord.ts'

type Transition = NonNullable<Report['lastTransition']>

const actorIn = ({ actor, standsFor }: Transition): Act => ({ person: actor, standsFor })
const recorderOf = ({ recordedBy, recordedFor }: PaperSignature): Act => ({
  person: recordedBy,
  standsFor: recordedFor,
})

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

/** Reads who passed which stage of a report, its chain, its parts and the comments that stand in its way. */
export const loadWorkflowRecord = async (
  req: PayloadRequest,
  report: Report,
): Promise<WorkflowRecord> => {
  const passes = report.passes ?? []
  const last = report.lastTransition ?? null
  const blocking = await findComments(req, {
    and: [
      { report: { equals: report.id } },
      { isBlocking: { equals: true } },
      { isResolved: { not_equals: true } },
    ],
  })
  const waiting = await waitingFor(req, report)
  const names = await namesOf(req, [
    ...waiting.flatMap(({ id, standsFor }) => personsOf({ person: id, standsFor })),
    ...blocking.flatMap(({ author, authorFor }) =>
      author ? personsOf({ person: idOf(author), standsFor: authorFor }) : [],
    ),
    ...passes.flatMap((pass) => [
      ...personsOf(pass),
      ...(pass.paper ? personsOf(recorderOf(pass.paper)) : []),
    ]),
    ...[last, report.sentBack].flatMap((each) => (each ? personsOf(actorIn(each)) : [])),
  ])
  const { language: code } = req.i18n
  const speech = { nameOf: personName(code, names), language: languageOf(code) }
  const nameOf = (act: Act) => nameOfAct(act, speech)
  const named = (made: Transition): NamedTransition => {
    const { transition, at, reason, outcome } = made
    return { transition, person: nameOf(actorIn(made)), at, reason, outcome }
  }
  const parts = await partsOf(req, report.id)
  const organization = await findVisible(req, {
    collection: 'organizations',
    id: idOf(report.organization),
  })
  const { rounds } = await tellRounds(req, await roundsOfReport(req, report.id))
  const present = rounds.at(-1)
  const labels = new Map(parts.map(({ id, label }) => [id, label]))
  return {
    id: report.id,
    title: report.title,
    chain: chainNow(report, organization),
    mayActNow: waiting.map(({ id, standsFor }) => nameOf({ person: id, standsFor })).toSorted(),
    paper: present && !present.end ? present.paper : null,
    rounds,
    passes: passes.map(({ stage, person, standsFor, at, proofread, outcome, remark, paper }) => ({
      stage,
      person: nameOf({ person, standsFor }),
      at,
      proofread,
      outcome,
      remark,
      paper: paper && {
        signedBy: paper.signedBy,
        signedOn: paper.signedOn,
        recordedBy: nameOf(recorderOf(paper)),
      },
    })),
    last: last && named(last),
    sentBack: report.sentBack ? named(report.sentBack) : null,
    changeNote: report.changeNote ?? '',
    parts,
    blocking: blocking.map(({ id, about, text, author, authorFor }) => ({
      id,
      label: labels.get(idOf(about.value)) ?? report.title,
      text,
      author: nameOf({ person: author ? idOf(author) : '', standsFor: authorFor }),
    })),
  }
}
