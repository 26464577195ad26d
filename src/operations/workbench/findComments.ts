import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { Comment } from '../../payload-types.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import type { CommentLine, Workbench } from './Workbench.ts'

type About = Comment['about']

const labelIn = (document: object): string => {
  for (const name of ['heading', 'title', 'table']) {
    const value: unknown = Reflect.get(document, name)
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

/** What the documents of one collection are called, by their ids. */
const labelsOf = async (
  req: PayloadRequest,
  collection: WorkflowCollection,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    select: collection === 'sections' ? { heading: true } : { title: true, table: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.map((document) => [document.id, labelIn(document)])
}

const targetOf = ({ relationTo, value }: About): CommentLine['about'] => ({
  collection: relationTo,
  id: idOf(value),
})

/** The newest comments that nobody has resolved, of those that the person who asks may read, and how many there are. */
export const findComments = async (
  req: PayloadRequest,
  shown: number,
): Promise<Workbench['comments']> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'comments',
    where: { isResolved: { not_equals: true } },
    sort: '-createdAt',
    limit: shown,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const targets = docs.map(({ about }) => targetOf(about))
  const labels = new Map<string, string>()
  for (const collection of new Set(targets.map((target) => target.collection))) {
    const ids = targets.filter((each) => each.collection === collection).map(({ id }) => id)
    for (const [id, label] of await labelsOf(req, collection, ids)) labels.set(id, label)
  }
  return {
    shown: docs.map(({ id, text, author, authorFor = null, createdAt, about }) => {
      const target = targetOf(about)
      const label = labels.get(target.id) ?? ''
      const by = { author: author ? idOf(author) : null, authorFor }
      return { id, text, ...by, at: createdAt, about: target, label }
    }),
    total: totalDocs,
  }
}
