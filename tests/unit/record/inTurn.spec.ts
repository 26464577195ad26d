import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { inTurn } from '../../../src/record/http/inTurn.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const serve = async (listener: RequestListener): Promise<number> => {
  server = createServer(inTurn(listener)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`

/** Sends requests at once on one connection; answers what came back until it was closed. */
const sendAtOnce = async (port: number, requests: readonly string[]): Promise<string> => {
  const socket = connect({ port, host: '127.0.0.1' })
  let answered = ''
  socket.setEncoding('utf8').on('data', (text: string) => (answered += text))
  socket.on('error', () => undefined)
  socket.write(requests.join(''))
  await once(socket, 'close')
  return answered
}

describe('requests on one connection', () => {
  it('are handled one after the other, and others are heard in between', async () => {
    const steps: string[] = []
    const port = await serve((req, res) => {
      steps.push(`${req.url} begins`)
      void sleep(5).then(() => {
        steps.push(`${req.url} ends`)
        res.end(`[${req.url}]`)
      })
    })
    const paths = Array.from({ length: 20 }, (_, place) => `/${place}`)
    const many = sendAtOnce(
      port,
      paths.map((path) => get(path, path === '/19' ? 'Connection: close\r\n' : '')),
    )
    while (steps.length === 0) await sleep(1)
    await sendAtOnce(port, [get('/other', 'Connection: close\r\n')])
    const answered = await many
    expect([...answered.matchAll(/\[(.*?)\]/g)].map(([, path]) => path)).toEqual(paths)
    const own = steps.filter((step) => !step.startsWith('/other'))
    expect(own).toEqual(paths.flatMap((path) => [`${path} begins`, `${path} ends`]))
    expect(steps.indexOf('/other ends')).toBeLessThan(steps.indexOf('/19 begins'))
  })

  it('are no longer handled once the connection is gone', async () => {
    let begun = 0
    const port = await serve((req) => {
      begun += 1
      req.socket.destroy()
    })
    await sendAtOnce(port, [get('/1'), get('/2'), get('/3')])
    await sleep(20)
    expect(begun).toBe(1)
  })

  it('end the connection where too many wait', async () => {
    const port = await serve(() => undefined)
    expect(
      await sendAtOnce(
        port,
        Array.from({ length: 300 }, () => get('/1')),
      ),
    ).toBe('')
  })
})
