import fc from 'fast-check'

const LONG = 'A'.repeat(100_000)

const deep = (levels: number): unknown => {
  let inner: unknown = 'end'
  for (let level = 0; level < levels; level += 1) inner = level % 2 ? [inner] : { and: inner }
  return inner
}

/** Rich text as nobody's editor makes it. */
const RICH_TEXTS: readonly unknown[] = [
  { root: null },
  { root: { children: {} } },
  { root: { type: 'root', children: [null, 1, 'x', { type: 'nothing' }] } },
  { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text' }] }] } },
  { root: { type: 'root', children: [{ type: 'list', listType: 7, children: [[]] }] } },
  { root: { type: 'root', children: [{ type: 'link', fields: null, children: [] }] } },
  { root: { type: 'root', children: [{ type: 'table', children: [{ type: 'tablerow' }] }] } },
  { root: { type: 'root', children: [{ type: 'inlineBlock', fields: { blockType: 'x' } }] } },
]

const SIMPLE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 2017, 1.5, 1e308, 2 ** 53, 2 ** 31, -(2 ** 63)],
  ...['', ' ', 'x', '0', '-1', 'null', 'NaN', 'true', '2017-13-45', '0000-00-00T99:99:99Z', LONG],
  ...['\u0000', 'a\u0000b', '\uD83D', '𠮷', '\u202E', '%', '_', "'; DROP TABLE users; --", '\\'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$where', '$ne'],
  ...['../../etc/passwd', 'javascript:alert(1)', 'http://127.0.0.1:1/', '<script>', '{{7*7}}'],
  ...[[], [[]], [null], {}, { $ne: null }, { equals: 'x' }, { in: null }, { relationTo: 'x' }],
  ...[{ id: 'x' }, { id: {} }, { value: 'x', relationTo: 'reports' }, { toString: 1 }],
  ...[{ length: 1e9 }, { then: 'x' }, { toJSON: 1 }, JSON.parse('{"__proto__":{"isAdmin":1}}')],
  ...[deep(40), deep(800)],
  ...RICH_TEXTS,
]

/** A value that a field may be given and was not made for. `known`: ids that there are. */
export const weirdValue = (known: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.nat(SIMPLE.length - 1).map((place) => SIMPLE[place]) },
    { weight: 2, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom(...known).map((id) => [id, id]) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  )
