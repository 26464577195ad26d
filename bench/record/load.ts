import { connect, type Socket } from 'node:net'

const HEAD_END = '\r\n\r\n'

interface Target {
  readonly port: number
  /** Makes the next request as it goes over the wire. */
  readonly request: () => Buffer
}

/** What was measured: requests a second and the milliseconds of each, sorted. */
export interface Measured {
  readonly perSecond: number
  readonly latencies: readonly number[]
}

const lengthOf = (head: string): number => {
  if (head.startsWith('HTTP/1.1 304')) return 0
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
    throw new Error(`Not the answer that was asked for: ${head}`)
  }
  return Number(length)
}

/** Sends one request on a connection and reads its answer to the end, without keeping it. */
const exchange = (socket: Socket, request: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    let head = ''
    let missing = -1
    const onData = (chunk: Buffer) => {
      if (missing < 0) {
        head += chunk.toString('latin1')
        const end = head.indexOf(HEAD_END)
        if (end < 0) return
        missing = lengthOf(head.slice(0, end)) - (head.length - end - HEAD_END.length)
      } else missing -= chunk.length
      if (missing > 0) return
      socket.off('data', onData)
      socket.off('error', reject)
      resolve()
    }
    socket.on('data', onData)
    socket.on('error', reject)
    socket.write(request)
  })

const keepAsking = async ({ port, request }: Target, until: number): Promise<number[]> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const latencies: number[] = []
  try {
    while (performance.now() < until) {
      const start = performance.now()
      await exchange(socket, request())
      latencies.push(performance.now() - start)
    }
  } finally {
    socket.destroy()
  }
  return latencies
}

/**
 * Asks a server on so many connections for so many seconds, each connection one request after the
 * other. A client of its own, because a common one costs more than the fastest server measured.
 */
export const load = async (
  target: Target,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Measured> => {
  const start = performance.now()
  const until = start + seconds * 1000
  const all = await Promise.all(
    Array.from({ length: connections }, () => keepAsking(target, until)),
  )
  const latencies = all.flat().toSorted((a, b) => a - b)
  return { perSecond: latencies.length / ((performance.now() - start) / 1000), latencies }
}
