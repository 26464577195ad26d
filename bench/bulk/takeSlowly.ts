import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE = 100
const A_LITTLE = 16 * 1024

/** Downloads something so slowly that its server has to wait, for so long; answers how many bytes came. */
export const takeSlowly = async (port: number, path: string, seconds: number): Promise<number> => {
  const socket = connect({ port, host: '127.0.0.1' }).pause()
  await once(socket, 'connect')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)
  const end = performance.now() + seconds * 1000
  let taken = 0
  while (performance.now() < end) {
    const chunk: unknown = socket.read(A_LITTLE)
    if (Buffer.isBuffer(chunk)) taken += chunk.length
    await sleep(PAUSE)
  }
  socket.destroy()
  return taken
}
