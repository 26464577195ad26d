import { createServer, request } from 'node:http'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { User } from '../../src/payload-types.ts'
import { TEST_PASSWORD } from './signInSecret.ts'

interface Call {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | object | string
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The code of the refusal, where there is one. */
  readonly code: string | undefined
}

/** The desk's `/api` and the record over HTTP on a free port, as the product serves them, without Next. */
export interface ServedDesk {
  readonly host: string
  readonly call: (path: string, call?: Call) => Promise<Answer>
  /** Signs a person in over HTTP; answers the cookie that her browser keeps. */
  readonly signIn: (person: Pick<User, 'email'>, password?: string) => Promise<string>
  readonly close: () => Promise<void>
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

/** `fetch` cannot send `Host`, `Cookie` or what a browser alone sends. */
const send = (url: string, { method = 'GET', headers = {}, body }: Call): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const isData = typeof body === 'object' && !Buffer.isBuffer(body)
    const outgoing = request(
      url,
      {
        method,
        headers: { ...(isData ? { 'content-type': 'application/json' } : {}), ...headers },
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
    outgoing.end(isData ? JSON.stringify(body) : body)
  })

/** Serves a desk that was booted. `publicUrl`: the setting PUBLIC_URL. */
export const serveDesk = async (payload: Payload, publicUrl?: string): Promise<ServedDesk> => {
  const { createRecordApp } = await import('../../src/server/createRecordApp.ts')
  const { deskApi } = await import('../../src/server/deskApi.ts')
  const { endOfApp } = await import('../../src/server/endOfApp.ts')
  const app = createRecordApp(payload, { isStopping: false })
  app.use(deskApi(payload, publicUrl))
  const server = createServer(endOfApp(app))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  const host = `127.0.0.1:${address.port}`
  const call: ServedDesk['call'] = (path, given = {}) => send(`http://${host}${path}`, given)
  return {
    host,
    call,
    signIn: async ({ email }, password = TEST_PASSWORD) => {
      const body = { email, password }
      const { headers, text } = await call('/api/users/login', { method: 'POST', body })
      const cookie = /^payload-token=[^;]+/.exec(headers.getSetCookie()[0] ?? '')?.[0]
      if (!cookie) throw new Error(`${email} could not sign in: ${text}`)
      return cookie
    },
    close: async () => {
      const isClosed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await isClosed
    },
  }
}
