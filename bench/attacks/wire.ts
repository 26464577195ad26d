type Headers = Readonly<Record<string, string>>

const head = (first: string, headers: Headers): string =>
  [first, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\r\n')

const JSON_TYPE = { 'Content-Type': 'application/json' }

/** A request as the bytes that go over the wire. */
export const request = (first: string, headers: Headers = {}, body: Buffer | string = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`${head(first, { Host: 'record.example', ...headers })}\r\n\r\n`, 'latin1'),
    Buffer.from(body),
  ])

/** A POST of JSON to the record, of the length that it has unless a header says otherwise. */
export const post = (body: Buffer | string, headers: Headers = {}): Buffer =>
  request(
    'POST /graphql HTTP/1.1',
    { ...JSON_TYPE, 'Content-Length': String(Buffer.byteLength(body)), ...headers },
    body,
  )

/** A query by POST. */
export const asking = (query: string, variables?: unknown): Buffer =>
  post(JSON.stringify({ query, variables }))

/** So many of something, each by its place. */
export const many = (count: number, make: (place: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, place) => make(place)).join(between)
