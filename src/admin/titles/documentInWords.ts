import type { CollectionSlug, PayloadRequest } from 'payload'
import { say } from '../say.ts'
import { nameOfDocument } from './nameOfDocument.ts'
import { nameOfKind } from './nameOfKind.ts'

/** What a row of the audit, or a request, is about. */
export interface About {
  readonly subject: string
  readonly document: string
}

/** So much of an id tells one from another where there is no name. */
const SHORT = 8

/** What the document is called, and its report; empty where it is gone, sealed away or not open to who asks. */
export const namesOfSubject = async (
  req: PayloadRequest,
  { subject, document }: About,
): Promise<readonly string[]> => {
  const isSlug = (slug: string): slug is CollectionSlug =>
    Object.hasOwn(req.payload.collections, slug)
  return isSlug(subject) ? nameOfDocument(req, { slug: subject, id: document }) : []
}

const isUuid = (text: string): boolean => /^[\da-f]{8}-[\da-f-]{27}$/.test(text)

/**
 * A document in a sentence: its kind with its name, or with the beginning of its id where it has none that
 * who asks may read; the kind alone of what is no single document, such as the settings.
 */
export const documentInWords = async (req: PayloadRequest, about: About): Promise<string> => {
  const code = req.i18n.language
  const kind = nameOfKind(req.payload, about.subject, req.i18n)
  const names = await namesOfSubject(req, about)
  if (names.length > 0) return say(code, 'documentNamed', { kind, name: names.join(' · ') })
  return isUuid(about.document)
    ? say(code, 'documentUnnamed', { kind, id: about.document.slice(0, SHORT) })
    : kind
}
