import { XMLParser, XMLValidator } from 'fast-xml-parser'

type Node = Readonly<Record<string, unknown>>

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const IRI = /^[a-z][a-z\d+.-]*:\S+$/i

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'author', 'category'].includes(name),
})

const listOf = (node: Node, name: string): readonly Node[] => {
  const value: unknown = node[name]
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map((each: unknown) =>
    typeof each === 'object' && each !== null ? { ...each } : { text: each },
  )
}
const textOf = (node: Node, name: string): string => {
  const [first] = listOf(node, name)
  return String(first?.['text'] ?? '')
}

/** An entry or a feed as somebody reads it. */
export interface ReadFeed {
  readonly id: string
  readonly updated: string
  readonly links: Readonly<Record<string, string>>
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly updated: string
    readonly summary: string
    readonly alternate: string
  }[]
}

const linksOf = (node: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listOf(node, 'link').map((link) => [
      String(link['@rel'] ?? 'alternate'),
      String(link['@href']),
    ]),
  )

/** What of RFC 4287 an element that has an id, a title and a moment breaks. */
const commonFaults = (node: Node, where: string): readonly string[] => [
  ...['id', 'title', 'updated']
    .filter((name) => listOf(node, name).length !== 1)
    .map((name) => `${where}: exactly one ${name} (4.1.1, 4.1.2)`),
  ...(IRI.test(textOf(node, 'id')) ? [] : [`${where}: id is no IRI (4.2.6)`]),
  ...['updated', 'published']
    .filter((name) => name in node && !MOMENT.test(textOf(node, name)))
    .map((name) => `${where}: ${name} is no moment (3.3)`),
  ...listOf(node, 'link')
    .filter((link) => !IRI.test(String(link['@href'])))
    .map(() => `${where}: a link leads nowhere (4.2.7.1)`),
]

/** Reads a feed and says what of RFC 4287 it breaks: nothing, where it is one. */
export const readAtom = (text: string): { feed: ReadFeed; faults: readonly string[] } => {
  const sound = XMLValidator.validate(text)
  const root: Node = Object(parser.parse(text)).feed ?? {}
  const entries = listOf(root, 'entry')
  const ids = entries.map((entry) => textOf(entry, 'id'))
  const selves = listOf(root, 'link').filter((link) => link['@rel'] === 'self')
  return {
    feed: {
      id: textOf(root, 'id'),
      updated: textOf(root, 'updated'),
      links: linksOf(root),
      entries: entries.map((entry) => ({
        id: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        updated: textOf(entry, 'updated'),
        summary: textOf(entry, 'summary'),
        alternate: linksOf(entry)['alternate'] ?? '',
      })),
    },
    faults: [
      ...(sound === true ? [] : [JSON.stringify(sound)]),
      ...(root['@xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['not an Atom feed (2)']),
      ...commonFaults(root, 'feed'),
      ...(selves.length === 1 ? [] : ['feed: one link to itself (4.1.1)']),
      ...entries.flatMap((entry, place) => commonFaults(entry, `entry ${place}`)),
      ...entries
        .filter((entry) => !('author' in entry) && !('author' in root))
        .map(() => 'an entry without an author (4.1.2)'),
      ...entries
        .filter((entry) => !('content' in entry) && !linksOf(entry)['alternate'])
        .map(() => 'an entry with neither content nor alternate (4.1.2)'),
      ...(new Set(ids).size === ids.length ? [] : ['two entries with one id (4.1.1)']),
    ],
  }
}
