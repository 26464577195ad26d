import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { quotableText } from '../../domain/comments/quotableText.ts'
import type { Decision } from '../../domain/comments/kinds.ts'
import { replaceQuote } from '../../domain/richText/quotes.ts'
import type { Comment } from '../../payload-types.ts'
import { type Right, rightTo } from '../actorOf.ts'
import { tellOfDecision } from '../alerts/tellPersons.ts'
import { findVisible } from '../findVisible.ts'
import { inTransaction } from '../inTransaction.ts'
import { nameOfActor } from '../nameOfActor.ts'
import { refuse } from '../refuse.ts'
import { fieldOf } from './requireSoundSuggestion.ts'

/** An open suggestion on a document that the person who asks writes: else NOT_FOUND, NOT_PERMITTED or SUGGESTION_DECIDED. */
const findOpen = async (
  req: PayloadRequest,
  id: string,
): Promise<{ readonly comment: Comment; readonly right: Right }> => {
  const comment = await findVisible(req, { collection: 'comments', id })
  if (!comment) throw refuse(req, { code: 'NOT_FOUND' })
  const organization = comment.organization ? idOf(comment.organization) : ''
  const right = await rightTo(req, organization, 'content.write')
  if (!right) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (comment.kind !== 'suggestion') throw refuse(req, { code: 'NOT_FOUND' })
  if (comment.decision) {
    const { decidedBy, decidedFor: standsFor } = comment
    const person = decidedBy ? idOf(decidedBy) : null
    const who = await nameOfActor(req, { person, standsFor })
    throw refuse(req, { code: 'SUGGESTION_DECIDED', values: { who } })
  }
  return { comment, right }
}

const decide = async (
  req: PayloadRequest,
  id: string,
  { decision, right }: { readonly decision: Decision; readonly right: Right },
): Promise<void> => {
  // Only here is a suggestion decided: the hook that keeps a comment as it was written is passed by.
  await req.payload.db.updateOne({
    collection: 'comments',
    id,
    data: {
      decision,
      decidedBy: req.user?.id,
      decidedFor: right.standsFor ?? null,
      decidedAt: new Date().toISOString(),
      isResolved: true,
      updatedAt: new Date().toISOString(),
    },
    req,
  })
}

/**
 * Takes a suggestion over: its words are put into the document as an edit of the editor who accepts it, by
 * every rule that holds for one, so that it is she who contributed and not who suggested. `revision` is the
 * document's as she read it; without one REVISION_REQUIRED. QUOTE_CHANGED where the words that it was about are no longer there.
 */
export const acceptSuggestion = async (
  req: PayloadRequest,
  id: string,
  revision: number | undefined,
): Promise<void> => {
  await inTransaction(req, async () => {
    const { comment, right } = await findOpen(req, id)
    const { relationTo: collection, value } = comment.about
    const document = await findVisible(req, { collection, id: idOf(value) })
    if (!document) throw refuse(req, { code: 'NOT_FOUND' })
    const field = fieldOf(comment)
    const { quote, replacement } = comment
    const text = quotableText(document, field)
    const changed =
      text === null
        ? null
        : replaceQuote(text, { quote: quote ?? '', replacement: replacement ?? '' })
    if (changed === null) throw refuse(req, { code: 'QUOTE_CHANGED' })
    await req.payload.update({
      collection,
      id: document.id,
      data: { [field]: changed, ...(revision === undefined ? {} : { revision }) },
      depth: 0,
      overrideAccess: false,
      req,
    })
    await decide(req, id, { decision: 'accepted', right })
  })
  await tellOfDecision(req, id)
}

/** Leaves the document as it is and the suggestion told, as one that was not taken over. */
export const declineSuggestion = async (req: PayloadRequest, id: string): Promise<void> => {
  await inTransaction(req, async () => {
    const { right } = await findOpen(req, id)
    await decide(req, id, { decision: 'declined', right })
  })
  await tellOfDecision(req, id)
}
