import type { Attack } from './Attack.ts'
import { asking, many } from './wire.ts'

const circle = many(
  60,
  (place) =>
    `fragment F${place} on Query { ...F${(place + 1) % 60} ...F${(place + 7) % 60} reports { totalCount } }`,
)
const doubling = many(
  20,
  (place) => `fragment A${place} on Query { ...A${place + 1} ...A${place + 1} }`,
)
const nested = (levels: number): string =>
  `{ reports { nodes { sections { ${'children { '.repeat(levels)} id ${'} '.repeat(levels)} } } } }`
const YEARS = 'query($years: [Int!]) { reports(years: $years) { totalCount } }'

/** Hostile queries: sound HTTP, sound JSON. */
export const DOCUMENTS: readonly Attack[] = [
  {
    name: 'aliases, one search each',
    bytes: asking(
      `{ ${many(60, (place) => `a${place}: search(text: "${place}") { totalCount }`)} }`,
    ),
    expected: 'TOO_MANY_ALIASES',
  },
  {
    name: 'a million aliases by fragments that are spread twice each',
    bytes: asking(`{ ...A0 } ${doubling} fragment A20 on Query { x: reports { totalCount } }`),
    expected: 'TOO_MANY_ALIASES',
  },
  {
    name: 'a fragment in itself',
    bytes: asking('{ ...A } fragment A on Query { ...A }'),
    expected: 'ENDLESS_FRAGMENT',
  },
  {
    name: 'sixty fragments in circles',
    bytes: asking(`{ ...F0 } ${circle}`),
    expected: 'ENDLESS_FRAGMENT',
  },
  { name: 'two hundred levels', bytes: asking(nested(200)), expected: 'TOO_DEEP' },
  {
    name: 'thirty thousand braces',
    bytes: asking('{a'.repeat(30_000)),
    expected: 'QUERY_TOO_LARGE',
  },
  {
    name: 'ten thousand directives',
    bytes: asking(`{ reports ${'@a '.repeat(10_000)} { totalCount } }`),
    expected: 'QUERY_TOO_LARGE',
  },
  {
    name: 'as many directives as tokens allow',
    bytes: asking(`{ reports { totalCount ${'@a '.repeat(450)} } }`),
    expected: 'TOO_MANY_DIRECTIVES',
  },
  {
    name: 'one field again and again',
    bytes: asking(`{ reports { ${'totalCount '.repeat(990)} } }`),
    expected: 'TOO_REPETITIVE',
  },
  {
    name: 'objects again and again, to be merged',
    bytes: asking(`{ ${'reports { nodes { id } } '.repeat(140)} }`),
    expected: 'TOO_REPETITIVE',
  },
  {
    name: 'fields that are not there, each nearly one that is',
    bytes: asking(`{ reports { nodes { ${many(450, (place) => `section${place}`)} } } }`),
    expected: 'INVALID_QUERY',
  },
  {
    name: 'a page of all there is',
    bytes: asking('{ reports(first: 2147483647) { nodes { id } } }'),
    expected: 'TOO_COSTLY',
  },
  {
    name: 'a page that is a little too large',
    bytes: asking('{ changes(first: 101) { totalCount } }'),
    expected: 'BAD_PAGE_SIZE',
  },
  {
    name: 'the content of all reports, four times',
    bytes: asking(
      `{ ${many(4, (place) => `a${place}: reports(first: ${100 - place}) { nodes { sections { body { html } } } }`)} }`,
    ),
    expected: 'TOO_COSTLY',
  },
  {
    name: 'eleven searches',
    bytes: asking(
      `{ ${many(11, (place) => `a${place}: search(text: "的${place}") { totalCount }`)} }`,
    ),
    expected: 'TOO_COSTLY',
  },
  {
    name: 'a number beyond every number',
    bytes: asking(`{ report(year: ${'9'.repeat(50_000)}) { id } }`),
    expected: 'INVALID_QUERY',
  },
  {
    name: 'lists in lists',
    bytes: asking(`{ reports(years: ${'['.repeat(450)}${']'.repeat(450)}) { totalCount } }`),
    expected: 'INVALID_QUERY',
  },
  {
    name: 'a list of twenty thousand in a variable',
    bytes: asking(YEARS, { years: Array.from({ length: 20_000 }, () => 1) }),
    expected: 'TOO_MANY_VARIABLES',
  },
  {
    name: 'a variable nobody asked for',
    bytes: asking('{ reports { totalCount } }', { x: 'x'.repeat(90_000) }),
    expected: 'harmless',
  },
  {
    name: 'a text to look for of ninety kilobytes',
    bytes: asking('query($t: String!) { search(text: $t) { totalCount } }', {
      t: '字'.repeat(30_000),
    }),
    expected: 'BAD_SEARCH',
  },
  {
    name: 'a cursor that holds brackets in brackets',
    bytes: asking('query($c: String) { reports(after: $c) { totalCount } }', {
      c: Buffer.from('['.repeat(40_000)).toString('base64url'),
    }),
    expected: 'BAD_CURSOR',
  },
  {
    name: 'the schema within the schema',
    bytes: asking(
      `{ __schema { types { ${'fields { type { '.repeat(30)} name ${'} } '.repeat(30)} } } }`,
    ),
    expected: 'INVALID_QUERY',
  },
  {
    name: 'the schema a hundred times',
    bytes: asking(`{ ${many(100, (place) => `a${place}: __schema { types { name } }`)} }`),
    expected: 'TOO_MANY_ALIASES',
  },
  {
    name: 'a mutation',
    bytes: asking('mutation { publish(id: "x") { id } }'),
    expected: 'READ_ONLY',
  },
  {
    name: 'a subscription',
    bytes: asking('subscription { changes { totalCount } }'),
    expected: 'READ_ONLY',
  },
  {
    name: 'ninety kilobytes of comments',
    bytes: asking(`${'#'.repeat(90_000)}\n{ reports { totalCount } }`),
    expected: 'harmless',
  },
  {
    name: 'NUL within the words',
    bytes: asking('{ rep\u0000orts { totalCount } }'),
    expected: 'SYNTAX_ERROR',
  },
  {
    name: 'half a character of two',
    bytes: asking('{ search(text: "\ud83d") { totalCount } }'),
    expected: 'SYNTAX_ERROR',
  },
]
