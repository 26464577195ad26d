import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be cut and mended. */
export interface Proxy {
  readonly port: number
  /** Ends every connection and takes no other. */
  readonly cut: () => void
  readonly mend: () => void
  readonly close: () => void
}

/** Opens a way to a server of this machine. */
export const openProxy = async (to: {
  readonly host: string
  readonly port: number
}): Promise<Proxy> => {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(to)
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.pipe(into)
      from.once('error', () => from.destroy())
      from.once('close', () => {
        open.delete(from)
        into.destroy()
      })
    }
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const end = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut: () => {
      isCut = true
      end()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      server.close()
      end()
    },
  }
}
