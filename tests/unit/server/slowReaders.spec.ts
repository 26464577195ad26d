import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { openServer } from '../../../src/server/front/openServer.ts'

const MEGABYTE = 1024 * 1024
const READERS = 50
const LIMITS = { headTime: 60_000, idleTime: 1000, most: 100, mostOfOne: 60 }
/** More than the system takes on its way for a reader who takes nothing. */
const LARGE = Buffer.alloc(16 * MEGABYTE, 'a')

let asked = 0
const sendLarge: RequestListener = (_req, res) => {
  asked += 1
  res.writeHead(200, { 'Content-Length': LARGE.length }).end(LARGE)
}

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const serve = async (limits = LIMITS): Promise<number> => {
  server = openServer(sendLarge, limits).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const open = async (port: number): Promise<Socket> => {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

const ask = async (port: number): Promise<Socket> => {
  const socket = await open(port)
  socket.pause()
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  return socket
}

const held = (): Promise<number> =>
  new Promise((resolve, reject) => {
    server?.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })

describe('readers who do not take their answer', () => {
  it('cost no memory each, and their connections are closed once nothing has moved for a while', async () => {
    const port = await serve()
    const before = process.memoryUsage().arrayBuffers
    const readers = await Promise.all(Array.from({ length: READERS }, () => ask(port)))
    while (asked < READERS) await sleep(10)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(LARGE.length)
    while ((await held()) > 0) await sleep(50)
    for (const reader of readers) {
      expect(reader.bytesRead).toBeLessThan(LARGE.length)
      reader.destroy()
    }
  })
})

describe('connections that one address holds', () => {
  it('are no more than it may, and one that it lets go of is free again', async () => {
    const port = await serve({ ...LIMITS, idleTime: 60_000, mostOfOne: 3 })
    const sockets = await Promise.all([open(port), open(port), open(port)])
    const tooMany = await open(port)
    await once(tooMany, 'close')
    sockets[0]?.destroy()
    while ((await held()) > 2) await sleep(10)
    const next = await open(port)
    next.resume().write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    await once(next, 'close')
    expect(next.bytesRead).toBeGreaterThan(LARGE.length)
    for (const socket of sockets) socket.destroy()
  })
})
