const connection = (name: string, node: string): string => `
"列表的一页。 / A page of a list."
type ${name}Connection {
  "本页各条及其游标。 / The entries of the page, each with its cursor."
  edges: [${name}Edge!]!
  "本页各条。 / The entries of the page."
  nodes: [${node}!]!
  "本页在列表中的位置。 / Where the page stands in the list."
  pageInfo: PageInfo!
  "整个列表的条数。 / How many entries the whole list has."
  totalCount: Int!
}
"列表的一条。 / An entry of a list."
type ${name}Edge {
  "其位置，可作 after。 / Where it stands, to be handed on as after."
  cursor: String!
  "内容。 / The entry itself."
  node: ${node}!
}
`

const CONNECTIONS = {
  PublishedReport: 'PublishedReport',
  Organization: 'Organization',
  KeyInitiative: 'PublishedKeyInitiative',
  ProposalResponse: 'PublishedProposalResponse',
  TableCell: 'TableCell',
  SearchResult: 'SearchResult',
  Change: 'Change',
} as const

/** Lists are cursor connections, each with its total. */
export const LISTS = `
"一页在列表中的位置。 / Where a page stands in its list."
type PageInfo {
  "其后是否还有。 / Whether there is more after it."
  hasNextPage: Boolean!
  "其前是否还有。 / Whether there is something before it."
  hasPreviousPage: Boolean!
  "本页第一条的游标。 / The cursor of its first entry."
  startCursor: String
  "本页最后一条的游标，作下一页的 after。 / The cursor of its last entry, the after of the next page."
  endCursor: String
}
${Object.entries(CONNECTIONS)
  .map(([name, node]) => connection(name, node))
  .join('')}`
