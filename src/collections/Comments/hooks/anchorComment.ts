import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { anchorInField } from '../../../domain/comments/anchorInField.ts'
import { isWorkflowCollection } from '../../../domain/slugs.ts'
import { rightTo } from '../../../operations/actorOf.ts'
import { requireSoundSuggestion } from '../../../operations/comments/requireSoundSuggestion.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Comment } from '../../../payload-types.ts'

type Given = Partial<Comment>

/** What stays as it was when the comment was written, or as the desk decided, whatever is sent. */
const settled = (comment: Comment) => ({
  about: comment.about,
  author: comment.author ?? null,
  authorFor: comment.authorFor ?? null,
  field: comment.field ?? null,
  kind: comment.kind ?? 'remark',
  organization: comment.organization ?? null,
  quote: comment.quote ?? null,
  range: comment.range ?? {},
  replyTo: comment.replyTo ?? null,
  report: comment.report ?? null,
  decision: comment.decision ?? null,
  decidedBy: comment.decidedBy ?? null,
  decidedFor: comment.decidedFor ?? null,
  decidedAt: comment.decidedAt ?? null,
})

const AUTHORS_OWN = ['text', 'replacement', 'isBlocking'] as const

const change = (req: PayloadRequest, data: Given, before: Comment): Given => {
  const author = before.author ? idOf(before.author) : null
  const isOwn = req.user?.id === author && !before.decision
  const field = AUTHORS_OWN.find((name) => (data[name] ?? null) !== (before[name] ?? null))
  if (field && !isOwn) throw refuse(req, { code: 'NOT_PERMITTED', field })
  return { ...data, ...settled(before) }
}

/** An answer is about what the comment is about that began the thread. */
const threadOf = async (req: PayloadRequest, replyTo: NonNullable<Comment['replyTo']>) => {
  const first = await findVisible(req, { collection: 'comments', id: idOf(replyTo) })
  if (!first) throw refuse(req, { code: 'NOT_FOUND', field: 'replyTo' })
  return {
    about: first.about,
    replyTo: first.replyTo ? idOf(first.replyTo) : first.id,
    ...({ kind: 'remark', isBlocking: false, isResolved: false } as const),
    ...{ field: null, quote: null, replacement: null },
  }
}

const begin = async (req: PayloadRequest, data: Given): Promise<Given> => {
  if (!data.about?.value) return data
  const { relationTo: collection, value } = data.about
  const id: unknown = idOf(value)
  if (!isWorkflowCollection(collection) || typeof id !== 'string') {
    throw refuse(req, { code: 'INVALID_REQUEST', field: 'about' })
  }
  const document = await findVisible(req, { collection, id })
  if (!document) throw refuse(req, { code: 'NOT_FOUND', field: 'about' })
  const organization = document.organization ? idOf(document.organization) : ''
  const right = await rightTo(req, organization, 'comment.write')
  if (!right) throw refuse(req, { code: 'NOT_PERMITTED' })
  const anchor = anchorInField(document, data)
  if (data.kind === 'suggestion') requireSoundSuggestion(req, { ...data, ...anchor }, document)
  return {
    ...data,
    ...anchor,
    organization,
    author: req.user?.id ?? null,
    authorFor: right.standsFor ?? null,
    report: 'report' in document && document.report ? idOf(document.report) : document.id,
    replacement: data.kind === 'suggestion' ? (data.replacement ?? '') : null,
    decision: null,
    decidedBy: null,
    decidedFor: null,
    decidedAt: null,
  }
}

/**
 * A comment belongs to the organization of the document it is about and to the person who wrote it: she
 * alone changes her words, until they are decided; anybody who may comment there resolves it. An answer
 * belongs to the thread that it answers. A document or thread that the author cannot see: NOT_FOUND.
 */
export const anchorComment: CollectionBeforeValidateHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (operation === 'update' && originalDoc) return change(req, data, originalDoc)
  if (!data.replyTo) return begin(req, data)
  return begin(req, { ...data, ...(await threadOf(req, data.replyTo)) })
}
