import { request } from 'node:http'
import { z } from 'zod'

/** A request as it goes over the wire. */
export interface RawCall {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | object | string
}

/** What came back. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The code of the refusal, where there is one. */
  readonly code: string | undefined
}

const refusal = z.object({
  errors: z.array(
    z.object({
      data: z.object({ code: z.string() }).optional(),
      extensions: z.object({ data: z.object({ code: z.string() }) }).optional(),
    }),
  ),
})

const codeIn = (text: string): string | undefined => {
  if (!text.startsWith('{')) return undefined
  const [first] = refusal.safeParse(JSON.parse(text)).data?.errors ?? []
  return (first?.data ?? first?.extensions?.data)?.code
}

/** Sends a request. `fetch` cannot send `Host`, `Cookie` or what a browser alone sends. */
export const sendRaw = (
  url: string,
  { method = 'GET', headers = {}, body }: RawCall,
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const isData = typeof body === 'object' && !Buffer.isBuffer(body)
    const sent = isData ? JSON.stringify(body) : body
    const outgoing = request(
      url,
      {
        method,
        headers: {
          ...(isData ? { 'content-type': 'application/json' } : {}),
          // Node itself says no length where the method usually has no body.
          ...(sent === undefined ? {} : { 'content-length': String(Buffer.byteLength(sent)) }),
          ...headers,
        },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const received = new Headers()
          for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
            values.forEach((value) => received.append(name, value))
          }
          resolve({
            status: incoming.statusCode ?? 0,
            headers: received,
            text,
            code: codeIn(text),
          })
        })
      },
    )
    outgoing.once('error', reject)
    outgoing.end(sent)
  })
