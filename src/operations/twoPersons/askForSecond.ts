import type { PayloadRequest } from 'payload'
import type { PurgeExtent } from '../../domain/twoPersons/acts.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { openRequest } from './openRequest.ts'
import type { Words } from './readWords.ts'

/** What is asked for, of which document, by whom and in which words. */
export interface Asked {
  readonly act: SecondPersonRequest['act']
  readonly subject: string
  readonly document: string
  readonly organization: string
  readonly person: string
  readonly words: Words
  readonly extent: PurgeExtent | null
}

/**
 * Keeps what a first person asks for. The key (act, document, turn) is unique, so of several at once one
 * is the first; answers null for the others, who may be the second.
 */
export const askForSecond = async (
  req: PayloadRequest,
  { act, subject, document, organization, person, words, extent }: Asked,
): Promise<SecondPersonRequest | null> => {
  const about = `${act}:${subject}:${document}`
  const { totalDocs } = await req.payload.count({
    collection: 'second-person-requests',
    where: { and: [{ act: { equals: act } }, { document: { equals: document } }] },
    // The system's own authority: a place in a row is no secret.
    overrideAccess: true,
    req,
  })
  try {
    return await req.payload.create({
      collection: 'second-person-requests',
      data: {
        key: `${about}:${totalDocs + 1}`,
        act,
        subject,
        document,
        organization,
        extent,
        state: 'open',
        reason: words.reason,
        explanation: words.explanation || null,
        requestedBy: person,
        requestedAt: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    if (await openRequest(req, { act, subject, document })) return null
    throw error
  }
}
