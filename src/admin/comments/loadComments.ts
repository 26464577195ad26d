import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isStillThere } from '../../domain/comments/isStillThere.ts'
import { MAIN_TEXT } from '../../domain/comments/kinds.ts'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { languageOf } from '../../domain/localized.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { rightTo } from '../../operations/actorOf.ts'
import { findComments } from '../../operations/findComments.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { namesOf } from '../../operations/namesOf.ts'
import type { Comment } from '../../payload-types.ts'
import { commentedFields } from './commentedFields.ts'
import { personName } from '../personName.ts'
import { nameOfField } from './nameOfField.ts'
import type { Answer, CommentRecord, Thread } from './Thread.ts'

interface Place {
  readonly collection: WorkflowCollection
  readonly id: string
}

/** The comments on a document with their answers, what is open first; null for who cannot see the document. */
export const loadComments = async (
  req: PayloadRequest,
  place: Place,
): Promise<CommentRecord | null> => {
  const document = await findVisible(req, place)
  if (!document) return null
  const organization = document.organization ? idOf(document.organization) : ''
  const comments = await findComments(req, {
    and: [
      { 'about.relationTo': { equals: place.collection } },
      { 'about.value': { equals: place.id } },
    ],
  })
  const names = await namesOf(
    req,
    comments.flatMap(({ author, authorFor, decidedBy, decidedFor }) =>
      [author, authorFor, decidedBy, decidedFor].flatMap((person) =>
        person ? [idOf(person)] : [],
      ),
    ),
  )
  const speech = {
    nameOf: personName(req.i18n.language, names),
    language: languageOf(req.i18n.language),
  }
  const nameOf = (person: Comment['author'], standsFor: Comment['authorFor']) =>
    nameOfAct({ person: person ? idOf(person) : '', standsFor }, speech)
  const answerOf = ({ id, text, author, authorFor, createdAt }: Comment): Answer => {
    return { id, text, author: nameOf(author, authorFor), at: createdAt }
  }
  const fields = await commentedFields(req, { collection: place.collection, document })
  const fieldOf = ({ field }: Comment): Thread['field'] => {
    const found = fields.find(({ path }) => path === field)
    if (!found) return null
    return { path: found.path, label: nameOfField(found) }
  }
  const threadOf = (first: Comment): Thread => ({
    ...answerOf(first),
    isResolved: first.isResolved === true,
    isBlocking: first.isBlocking === true,
    field: fieldOf(first),
    quote: first.quote ?? null,
    isQuoteThere: isStillThere(document, first, MAIN_TEXT[place.collection]),
    replacement: first.kind === 'suggestion' ? (first.replacement ?? '') : null,
    decision: first.decision ?? null,
    decidedBy: first.decision ? nameOf(first.decidedBy, first.decidedFor) : null,
    answers: comments.filter(({ replyTo }) => replyTo && idOf(replyTo) === first.id).map(answerOf),
  })
  const threads = comments.filter(({ replyTo }) => !replyTo).map(threadOf)
  return {
    threads: threads.toSorted((a, b) => Number(a.isResolved) - Number(b.isResolved)),
    fields,
    mayComment: (await rightTo(req, organization, 'comment.write')) !== null,
    mayDecide: (await rightTo(req, organization, 'content.write')) !== null,
  }
}
