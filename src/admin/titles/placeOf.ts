import type { Word } from '../words.ts'

/** What of a document or of the settings a page shows. */
export type Side = 'compare' | 'document' | 'versions'

/** Which page of the admin an address leads to, as far as its title needs to know. */
export type Place =
  | { readonly kind: 'create'; readonly slug: string }
  | { readonly kind: 'list'; readonly slug: string }
  | { readonly kind: 'document'; readonly slug: string; readonly id: string; readonly side: Side }
  | { readonly kind: 'global'; readonly slug: string; readonly side: Side }
  | { readonly kind: 'page'; readonly word: Word }

/** The pages that stand by themselves, by their first segment. */
const PAGES: Readonly<Record<string, Word>> = {
  account: 'titleAccount',
  alerts: 'alerts',
  'create-first-user': 'noAccountTitle',
  forgot: 'forgottenTitle',
  import: 'importTitle',
  login: 'signInTitle',
  logout: 'titleSignedOut',
  'logout-inactivity': 'titleSignedOut',
  unauthorized: 'titleClosed',
}

const SIDES: Readonly<Record<string, Side>> = { compare: 'compare', versions: 'versions' }
const sideOf = (segment: string | undefined): Side => (segment && SIDES[segment]) || 'document'

/** The page that the segments of an address below `/admin` name; one that is nowhere is told as not found. */
export const placeOf = (segments: readonly string[]): Place => {
  const [first, slug, id, page] = segments
  if (!first) return { kind: 'page', word: 'workbench' }
  if (first === 'globals' && slug) return { kind: 'global', slug, side: sideOf(id) }
  if (first === 'collections' && slug) {
    if (!id || id === 'trash') return { kind: 'list', slug }
    if (id === 'create') return { kind: 'create', slug }
    return { kind: 'document', slug, id, side: sideOf(page) }
  }
  return { kind: 'page', word: PAGES[first] ?? 'titleNotFound' }
}
