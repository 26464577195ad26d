import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { downloads, DOWNLOADS } from '../../../src/site/data/downloads.ts'
import { serveSiteOf } from '../../support/serveSiteOf.ts'
import { siteRecord } from '../../support/siteRecord.ts'

const PIECE = Buffer.alloc(64 * 1024, 'x')

const endless = function* () {
  for (;;) yield PIECE
}

let server: Server | undefined
const sockets: Socket[] = []
afterEach(() => {
  for (const each of sockets.splice(0)) each.destroy()
  server?.closeAllConnections()
  server?.close()
})

/** A server whose downloads have no end; `over` counts those that ended. */
const serveEndless = async (limits: Parameters<typeof downloads>[0]) => {
  const counted = { over: 0 }
  const begin = downloads(limits)
  const made = createServer((_req, res) => {
    const end = begin(res)
    if (!end) {
      res.writeHead(503).end()
      return
    }
    pipeline(Readable.from(endless()), res)
      .catch(() => undefined)
      .finally(() => {
        end()
        counted.over += 1
      })
  })
  server = made.listen(0, '127.0.0.1')
  await once(made, 'listening')
  const address = made.address()
  return { counted, port: typeof address === 'object' && address ? address.port : 0 }
}

const ask = async (port: number): Promise<{ readonly socket: Socket; readonly status: string }> => {
  const socket = connect({ port, host: '127.0.0.1' })
  sockets.push(socket)
  socket.on('error', () => undefined)
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  const [chunk] = await once(socket, 'data')
  socket.pause()
  return { socket, status: String(chunk).slice(9, 12) }
}

describe('a large download', () => {
  it('is refused where there are as many as may be, until one is over', async () => {
    const { counted, port } = await serveEndless({ most: 2, time: 60_000, bytes: 1 })
    const first = await ask(port)
    const second = await ask(port)
    const third = await ask(port)
    expect([first.status, second.status, third.status]).toEqual(['200', '200', '503'])
    first.socket.destroy()
    while (counted.over === 0) await sleep(5)
    expect((await ask(port)).status).toBe('200')
  })

  it('is cut off where nobody takes it, and goes on where somebody does', async () => {
    const { counted, port } = await serveEndless({ most: 2, time: 100, bytes: 64 * 1024 })
    const taken = await ask(port)
    taken.socket.resume()
    await ask(port)
    while (counted.over === 0) await sleep(5)
    expect(counted.over).toBe(1)
    expect(taken.socket.destroyed).toBe(false)
  })

  it('of all tables is refused with its code and when to come again; what has not changed is told', async () => {
    const site = await serveSiteOf(siteRecord(), { downloads: { ...DOWNLOADS, most: 0 } })
    try {
      const response = await fetch(`${site.url}/data/tables.csv`)
      const { errors } = Object(await response.json())
      expect([response.status, errors[0].extensions.code]).toEqual([503, 'TOO_MANY_DOWNLOADS'])
      expect(response.headers.get('retry-after')).toBe('30')
      expect(site.charges).toEqual([])
      const head = await fetch(`${site.url}/data/tables.csv`, { method: 'HEAD' })
      const tag = head.headers.get('etag') ?? ''
      const again = await fetch(`${site.url}/data/tables.csv`, {
        headers: { 'If-None-Match': tag },
      })
      expect([head.status, again.status]).toEqual([200, 304])
    } finally {
      await site.close()
    }
  })
})
