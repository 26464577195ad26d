import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import { say } from '../say.ts'
import type { Word } from '../words.ts'
import { namesOfEvent } from './eventSentence.ts'
import { nameOfDocument } from './nameOfDocument.ts'
import type { Place, Side } from './placeOf.ts'

const SIDE_WORDS: Readonly<Record<Side, Word | null>> = {
  compare: 'compare',
  document: null,
  versions: 'versionList',
}

/**
 * The title of a page of the admin in the language of the request, what tells most of it first: the side that
 * it shows, the document, its report or what it is, the product. A document that the person who asks may not read has no
 * name in it.
 */
export const titleOf = async (req: PayloadRequest, place: Place): Promise<string> => {
  const { language } = req.i18n
  const { collections, config } = req.payload
  const told = (...parts: readonly string[]) => [...parts, say(language, 'productName')].join(' · ')
  const sideOf = (side: Side) => {
    const word = SIDE_WORDS[side]
    return word ? [say(language, word)] : []
  }
  if (place.kind === 'page') return told(say(language, place.word))
  if (place.kind === 'global') {
    const global = config.globals.find(({ slug }) => slug === place.slug)
    if (!global) return told(say(language, 'titleNotFound'))
    return told(...sideOf(place.side), getTranslation(global.label, req.i18n))
  }
  const isSlug = (slug: string): slug is CollectionSlug => Object.hasOwn(collections, slug)
  const { slug } = place
  if (!isSlug(slug)) return told(say(language, 'titleNotFound'))
  const { plural, singular } = collections[slug].config.labels
  if (place.kind === 'list') return told(getTranslation(plural, req.i18n))
  const kind = getTranslation(singular, req.i18n)
  if (place.kind === 'create') return told(say(language, 'titleCreate', { name: kind }))
  const named =
    slug === 'audit-events'
      ? await namesOfEvent(req, place.id)
      : await nameOfDocument(req, { slug, id: place.id })
  // The title of a report says what it is, and stands beside the name of a part of it.
  const kinds = isWorkflowCollection(slug) && named.length > 0 ? [] : [kind]
  return told(...sideOf(place.side), ...named, ...kinds)
}
