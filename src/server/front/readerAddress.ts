import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { addressKey } from '../../record/limits/addressKey.ts'

/** What a proxy forwards may be longer than any address is. */
const LONGEST = 64

/**
 * What of a reader’s address is counted together: that of the connection, or behind a proxy that is trusted
 * the last one in `X-Forwarded-For`, which the proxy itself has put there.
 */
export const readerAddress = ({
  trustProxy,
}: {
  readonly trustProxy: boolean
}): ((req: IncomingMessage) => string) => {
  const known = new WeakMap<Socket, string>()
  const ofConnection = (socket: Socket): string => {
    const found = known.get(socket) ?? addressKey(socket.remoteAddress ?? '')
    known.set(socket, found)
    return found
  }
  return ({ headers, socket }) => {
    const forwarded = trustProxy ? headers['x-forwarded-for'] : undefined
    if (typeof forwarded !== 'string') return ofConnection(socket)
    const last = forwarded.slice(forwarded.lastIndexOf(',') + 1).trim()
    return addressKey(last.slice(0, LONGEST))
  }
}
