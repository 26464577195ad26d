import { createServer, type IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'

const message = z.object({
  type: z.string(),
  timestamp: z.string(),
  data: z.record(z.string(), z.unknown()),
})

/** A message that a receiver was sent. */
export interface Received {
  readonly id: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly message: z.infer<typeof message>
  /** Whether the receiver took it. */
  readonly isTaken: boolean
}

/** How a receiver answers: with a status, elsewhere, after a time to wait, or never. */
export type Manner =
  { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'silent'

/** A server of somebody else's that is sent what happens. */
export interface Receiver {
  readonly address: string
  /** Everything that came, in order. */
  readonly received: readonly Received[]
  /** The ids of what it took, in order. */
  readonly taken: () => readonly string[]
  /** The numbers of the editions that it was sent, in order. */
  readonly editions: () => readonly unknown[]
  /** How it answers from now on. */
  readonly behave: (manner: Manner) => void
  /** Resolves when the next message comes. */
  readonly next: () => Promise<unknown>
  readonly forget: () => void
  readonly close: () => Promise<void>
}

/** Starts a receiver on a free port of this machine; it takes everything. */
export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = []
  let manner: Manner = { status: 204 }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const now = manner
      received.push({
        id: String(request.headers['webhook-id']),
        headers: request.headers,
        body,
        message: message.parse(JSON.parse(body)),
        isTaken: now !== 'silent' && now.status < 300,
      })
      server.emit('received')
      if (now !== 'silent') response.writeHead(now.status, now.headers).end('so be it')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return {
    address: `http://127.0.0.1:${address.port}/hook`,
    received,
    taken: () => received.filter(({ isTaken }) => isTaken).map(({ id }) => id),
    editions: () => received.map(({ message }) => message.data['edition']),
    behave: (given) => {
      manner = given
    },
    next: () => once(server, 'received'),
    forget: () => {
      received.length = 0
    },
    close: async () => {
      const isClosed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await isClosed
    },
  }
}
