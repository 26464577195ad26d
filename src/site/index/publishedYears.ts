import type { Envelope } from '../asking/shapes.ts'

interface Published {
  readonly slug: string
  readonly name: string
  readonly published: ReadonlySet<number>
}

/** Which years each organization has published, in the order in which the organizations first occur. */
export const publishedYears = (reports: readonly Envelope[]): readonly Published[] => {
  const bySlug = new Map<string, Published & { readonly published: Set<number> }>()
  for (const { organization, year } of reports) {
    const { slug, name } = organization
    const known = bySlug.get(slug) ?? { slug, name, published: new Set<number>() }
    known.published.add(year)
    bySlug.set(slug, known)
  }
  return [...bySlug.values()]
}
