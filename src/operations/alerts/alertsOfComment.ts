import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { AlertKind } from '../../domain/alerts/kinds.ts'
import { readContributions } from '../../domain/contributions.ts'
import { isPermitted } from '../../domain/permissions.ts'
import type { Comment } from '../../payload-types.ts'
import type { AlertSource, NewAlert } from './AlertSource.ts'
import { actorsIn } from './concerned.ts'

const inSystem = { depth: 0, pagination: false, overrideAccess: true } as const

const organizationOf = ({ organization }: Comment): string =>
  organization ? idOf(organization) : ''

const alertsFor = (
  persons: readonly (string | null)[],
  {
    comment,
    kind,
    actor,
    actorFor,
  }: Pick<NewAlert, 'actor' | 'actorFor' | 'kind'> & { readonly comment: Comment },
): readonly NewAlert[] =>
  [...new Set(persons)]
    .filter((person) => person !== null && person !== actor)
    .map((person) => ({
      person: person ?? '',
      kind,
      subject: comment.about.relationTo,
      document: idOf(comment.about.value),
      organization: organizationOf(comment),
      actor,
      actorFor,
    }))

/** Who began a thread and who answered in it. Authority: the system's own; only whom it concerns is told. */
const voices = async (req: PayloadRequest, thread: string): Promise<readonly (string | null)[]> => {
  const { docs } = await req.payload.find({
    ...inSystem,
    collection: 'comments',
    where: { or: [{ id: { equals: thread } }, { replyTo: { equals: thread } }] },
    select: { author: true },
    req,
  })
  return docs.map(({ author }) => (author ? idOf(author) : null))
}

/** Whom the document was given to, else who wrote in it; nobody where neither is known. */
const writersOf = async (req: PayloadRequest, { about }: Comment): Promise<readonly string[]> => {
  const { docs } = await req.payload.find({
    ...inSystem,
    collection: about.relationTo,
    where: { id: { equals: idOf(about.value) } },
    req,
  })
  const [document] = docs
  if (!document) return []
  if ('assignee' in document && document.assignee) return [idOf(document.assignee)]
  return readContributions(document.contributions).map(({ person }) => person)
}

/** The key of what a new comment tells. */
export const keyOfComment = ({ id }: Pick<Comment, 'id'>): string => `comments:${id}`

/**
 * Who is told of a new comment: of an answer those who spoke in its thread; of any other whom the document was
 * given to, else those who wrote in it, else the editors of its organization. None who may not read it any more.
 */
export const alertsOfComment = async (
  req: PayloadRequest,
  comment: Comment,
): Promise<AlertSource> => {
  const people = await actorsIn(req, organizationOf(comment))
  const may = (permission: 'content.read' | 'content.write') =>
    people.filter(({ roles }) => isPermitted(roles, permission)).map(({ id }) => id)
  const actor = comment.author ? idOf(comment.author) : null
  const { authorFor: actorFor } = comment
  const tell = (persons: readonly (string | null)[], kind: AlertKind): AlertSource => ({
    key: keyOfComment(comment),
    at: comment.createdAt,
    alerts: alertsFor(persons, { comment, kind, actor, actorFor }),
  })
  if (comment.replyTo) {
    const readers = may('content.read')
    const spoke = await voices(req, idOf(comment.replyTo))
    return tell(
      spoke.filter((person) => person !== null && readers.includes(person)),
      'answered',
    )
  }
  const editors = may('content.write')
  const writers = (await writersOf(req, comment)).filter((person) => editors.includes(person))
  const kind = comment.kind === 'suggestion' ? 'suggested' : 'commented'
  return tell(writers.length > 0 ? writers : editors, kind)
}

/** The key of what the decision on a suggestion tells; null where there is none. */
export const keyOfDecision = ({ id, decision }: Pick<Comment, 'decision' | 'id'>): string | null =>
  decision ? `comments:${id}:decided` : null

/** Who suggested other words is told what became of them. */
export const alertsOfDecision = (comment: Comment): AlertSource | null => {
  const key = keyOfDecision(comment)
  const { decision, decidedBy, decidedFor: actorFor, decidedAt, author, updatedAt } = comment
  if (!key || !decision || !author) return null
  const actor = decidedBy ? idOf(decidedBy) : null
  const alerts = alertsFor([idOf(author)], { comment, kind: decision, actor, actorFor })
  return { key, at: decidedAt ?? updatedAt, alerts }
}
