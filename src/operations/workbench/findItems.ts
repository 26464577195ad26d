import type { PayloadRequest, Where } from 'payload'
import { standInsOf } from '../../access/standIns.ts'
import { idOf } from '../../access/memberships.ts'
import type { ItemCollection } from '../../domain/slugs.ts'
import type { OpenReport } from './findOpenReports.ts'

const WORKFLOW = {
  report: true,
  workflowState: true,
  revision: true,
  contributions: true,
  lastTransition: true,
  createdAt: true,
} as const
const EVERY = { depth: 0, pagination: false, overrideAccess: false, disableErrors: true } as const

const isEach = ({ itemReview }: OpenReport): boolean => itemReview === 'each'
const idsOf = (reports: readonly OpenReport[]): string[] => reports.map(({ id }) => id)

/** What is named alike in every collection of parts. */
const named = <T extends { readonly report: { id: string } | string }>(
  collection: ItemCollection,
  docs: readonly T[],
  labelOf: (doc: T) => string,
  assigneeOf: (doc: T) => string | null = () => null,
) =>
  docs.map((doc) => ({
    ...doc,
    collection,
    report: idOf(doc.report),
    label: labelOf(doc),
    assignee: assigneeOf(doc),
  }))

/**
 * The parts of these drafts that may wait for somebody: each that is not settled where parts are reviewed
 * by themselves, elsewhere those that were given to the person who asks, or to whom she stands for.
 */
export const findItems = async (req: PayloadRequest, drafts: readonly OpenReport[]) => {
  if (drafts.length === 0 || !req.user) return []
  const unsettled: Where = { workflowState: { in: ['draft', 'inReview'] } }
  const inEach: Where = { and: [{ report: { in: idsOf(drafts.filter(isEach)) } }, unsettled] }
  const given: Where = {
    and: [
      { report: { in: idsOf(drafts) } },
      { assignee: { in: [req.user.id, ...standInsOf(req).map(({ principal }) => principal)] } },
      unsettled,
    ],
  }
  const sections = await req.payload.find({
    ...EVERY,
    collection: 'sections',
    where: { or: [inEach, given] },
    sort: 'order',
    select: { ...WORKFLOW, heading: true, assignee: true },
    req,
  })
  const own = named(
    'sections',
    sections.docs,
    ({ heading }) => heading,
    ({ assignee }) => (assignee ? idOf(assignee) : null),
  )
  if (!drafts.some(isEach)) return own
  const others = { ...EVERY, where: inEach, sort: 'order', req } as const
  const initiatives = await req.payload.find({
    ...others,
    collection: 'key-initiatives',
    select: { ...WORKFLOW, title: true },
  })
  const responses = await req.payload.find({
    ...others,
    collection: 'proposal-responses',
    select: { ...WORKFLOW, title: true },
  })
  const tables = await req.payload.find({
    ...others,
    collection: 'statistical-tables',
    select: { ...WORKFLOW, title: true, table: true },
  })
  return [
    ...own,
    ...named('key-initiatives', initiatives.docs, ({ title }) => title),
    ...named('proposal-responses', responses.docs, ({ title }) => title),
    ...named('statistical-tables', tables.docs, ({ title, table }) => title ?? table),
  ]
}
