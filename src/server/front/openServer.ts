import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { addressKey } from '../../record/limits/addressKey.ts'
import { PublicError } from '../../record/schema/PublicError.ts'
import { PUBLIC_ERRORS } from '../../record/schema/publicErrors.ts'

/** Longer than reverse proxies keep a connection, so that they never meet one just closed; in milliseconds. */
const KEEP_ALIVE = 75_000
/** How often connections are looked at for requests that do not come, in milliseconds. */
const LOOK = 1000
/** How long a whole request may take to come, a scanned page over a slow line being the longest; in milliseconds. */
const WHOLE_REQUEST = 300_000
const HEAD_BYTES = 16 * 1024

/** What a connection may take. */
export interface Connections {
  /** How long the head of a request may take to come, in milliseconds. */
  readonly headTime: number
  /** How long nothing may move on a connection, in milliseconds: readers who never take their answer. */
  readonly idleTime: number
  readonly most: number
  /** How many of them one address may hold. */
  readonly mostOfOne: number
}

const errorOf = (code: unknown, { headTime }: Connections): PublicError => {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new PublicError('HEAD_TOO_LARGE', { limit: HEAD_BYTES })
  return code === 'ERR_HTTP_REQUEST_TIMEOUT'
    ? new PublicError('HEAD_TOO_SLOW', { limit: headTime / 1000 })
    : new PublicError('MALFORMED_REQUEST')
}

const refuse = (socket: Duplex, error: PublicError): void => {
  const body = JSON.stringify({ errors: [error] })
  const head = [
    `HTTP/1.1 ${PUBLIC_ERRORS[error.code].status} ${error.code}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}

/** Closes a connection where its address holds too many, so that no single one holds them all. */
const countByAddress = (server: Server, { mostOfOne }: Connections): void => {
  const held = new Map<string, number>()
  server.on('connection', (socket) => {
    const address = addressKey(socket.remoteAddress ?? '')
    const count = (held.get(address) ?? 0) + 1
    held.set(address, count)
    socket.once('close', () => {
      const left = (held.get(address) ?? 1) - 1
      if (left === 0) held.delete(address)
      else held.set(address, left)
    })
    if (count > mostOfOne) socket.destroy()
  })
}

/**
 * A server that slow clients and endless ones do not exhaust: what is no request, or does not come in time,
 * is refused with its code; a connection on which nothing moves is closed, and so is one too many, in all or
 * of one address.
 */
export const openServer = (listener: RequestListener, connections: Connections): Server => {
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE,
      headersTimeout: connections.headTime,
      requestTimeout: WHOLE_REQUEST,
      connectionsCheckingInterval: LOOK,
      maxHeaderSize: HEAD_BYTES,
    },
    listener,
  )
  server.maxConnections = connections.most
  server.setTimeout(connections.idleTime)
  countByAddress(server, connections)
  server.on('clientError', (error, socket) => {
    if (!socket.writable || Reflect.get(error, 'code') === 'ECONNRESET') socket.destroy()
    else refuse(socket, errorOf(Reflect.get(error, 'code'), connections))
  })
  return server
}
