import { gzipSync } from 'node:zlib'
import type { Attack } from './Attack.ts'
import { asking, many, post, request } from './wire.ts'

const QUERY = '{ reports { totalCount } }'
const SMALL = JSON.stringify({ query: QUERY })
const CHUNKED = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }

/** Hostile bodies: sound HTTP. */
const BODIES: readonly Attack[] = [
  {
    name: 'a batch of a thousand',
    bytes: post(`[${many(1000, () => SMALL, ',')}]`),
    expected: 'NO_BATCHES',
  },
  {
    name: 'brackets in brackets',
    bytes: post(`${'['.repeat(45_000)}${']'.repeat(45_000)}`),
    expected: 'NO_BATCHES',
  },
  {
    name: 'objects in objects in the variables',
    bytes: post(`{"query":"${QUERY}","variables":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`),
    expected: 'TOO_MANY_VARIABLES',
  },
  { name: 'no end of brackets', bytes: post('['.repeat(90_000)), expected: 'MALFORMED_REQUEST' },
  {
    name: 'the same key twice',
    bytes: post(`{"query":"${QUERY}","query":"mutation { a }"}`),
    expected: 'READ_ONLY',
  },
  {
    name: 'the prototype of every object',
    bytes: post(`{"__proto__":{"query":"${QUERY}"}}`),
    expected: 'MALFORMED_REQUEST',
  },
  {
    name: 'a megabyte',
    bytes: post(`{"query":"${'x'.repeat(1_000_000)}"}`),
    expected: 'BODY_TOO_LARGE',
  },
  {
    name: 'a kilobyte that unpacks to fifty million',
    bytes: post(gzipSync(Buffer.alloc(50_000_000, ' ')), { 'Content-Encoding': 'gzip' }),
    expected: 'BODY_TOO_LARGE',
  },
  {
    name: 'a packing that nobody knows',
    bytes: post(SMALL, { 'Content-Encoding': 'lzma' }),
    expected: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a mark before the first byte',
    bytes: post(`\ufeff${SMALL}`),
    expected: 'harmless',
  },
  {
    name: 'bytes that are no text',
    bytes: post(Buffer.alloc(1000, 0xff)),
    expected: 'MALFORMED_REQUEST',
  },
]

/** Hostile HTTP. */
const HEADS: readonly Attack[] = [
  {
    name: 'two thousand headers',
    bytes: request(
      `GET /graphql HTTP/1.1`,
      Object.fromEntries(
        Array.from({ length: 2000 }, (_, place) => [`x-${place}`, 'x'.repeat(20)]),
      ),
    ),
    expected: 'HEAD_TOO_LARGE',
  },
  {
    name: 'an address of thirty kilobytes',
    bytes: request(`GET /graphql?query=${'x'.repeat(30_000)} HTTP/1.1`),
    expected: 'HEAD_TOO_LARGE',
  },
  {
    name: 'what is no request',
    bytes: Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]),
    expected: 'MALFORMED_REQUEST',
  },
  {
    name: 'two lengths of one body',
    bytes: post(SMALL, { 'Transfer-Encoding': 'chunked' }),
    expected: 'MALFORMED_REQUEST',
  },
  {
    name: 'a piece whose length is no number',
    bytes: request('POST /graphql HTTP/1.1', CHUNKED, 'zz\r\n{}\r\n0\r\n\r\n'),
    expected: 'MALFORMED_REQUEST',
  },
  {
    name: 'another method',
    bytes: request('TRACE /graphql HTTP/1.1'),
    expected: 'METHOD_NOT_ALLOWED',
  },
  {
    name: 'a hundred requests at once on one connection',
    bytes: Buffer.concat(Array.from({ length: 100 }, () => asking('{ secrets }'))),
    expected: 'INVALID_QUERY',
  },
]

/** What does not come, or does not end. */
const ENDLESS: readonly Attack[] = [
  {
    name: 'a head that does not come',
    bytes: Buffer.from('POST /graphql HTTP/1.1\r\n'),
    trickle: 'x-a: b\r\n',
    expected: 'HEAD_TOO_SLOW',
    isSlow: true,
  },
  {
    name: 'a body that does not come',
    bytes: post('{"query"', { 'Content-Length': '50000' }),
    expected: 'BODY_TOO_SLOW',
    isSlow: true,
  },
  {
    name: 'a body that comes byte by byte',
    bytes: post('{"query":"', { 'Content-Length': '50000' }),
    trickle: 'x',
    expected: 'BODY_TOO_SLOW',
    isSlow: true,
  },
  {
    name: 'pieces without end, slowly',
    bytes: request('POST /graphql HTTP/1.1', CHUNKED, '1\r\n{\r\n'),
    trickle: '1\r\n \r\n',
    expected: 'BODY_TOO_SLOW',
    isSlow: true,
  },
  {
    name: 'pieces without end, fast',
    bytes: request(
      'POST /graphql HTTP/1.1',
      CHUNKED,
      many(200, () => `400\r\n${' '.repeat(1024)}\r\n`, ''),
    ),
    trickle: `400\r\n${' '.repeat(1024)}\r\n`,
    expected: 'BODY_TOO_LARGE',
  },
]

/** Everything hostile that is no query. */
export const REQUESTS: readonly Attack[] = [...BODIES, ...HEADS, ...ENDLESS]
