import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How many requests may wait on one connection; browsers and proxies send one after the other. */
const MOST = 200

/** Handles a request; `more` is what is known of it already. */
type Handler<More extends readonly unknown[]> = (
  req: IncomingMessage,
  res: ServerResponse,
  ...more: More
) => void

/**
 * Handles the requests of one connection one after the other, each in a turn of its own. Their answers leave
 * in that order anyway; without this, whoever sends a hundred at once has all of them begun before anybody
 * else is heard. A connection on which too many wait is closed.
 */
export const inTurn = <More extends readonly unknown[]>(listener: Handler<More>): Handler<More> => {
  type Asked = readonly [IncomingMessage, ServerResponse, ...More]
  /** What waits on each connection on which a request is under way. */
  const waiting = new WeakMap<Socket, Asked[]>()

  const handle = ([req, res, ...more]: Asked, behind: Asked[]): void => {
    res.once('close', () => {
      const next = behind.shift()
      if (!next) waiting.delete(req.socket)
      else if (!req.socket.destroyed) setImmediate(handle, next, behind)
    })
    listener(req, res, ...more)
  }

  return (req, res, ...more) => {
    const behind = waiting.get(req.socket)
    if (behind) {
      behind.push([req, res, ...more])
      if (behind.length > MOST) req.socket.destroy()
      return
    }
    const mine: Asked[] = []
    waiting.set(req.socket, mine)
    handle([req, res, ...more], mine)
  }
}
