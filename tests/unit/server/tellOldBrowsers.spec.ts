import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import { createServer, type Server } from 'node:http'
import { tellOldBrowsers } from '../../../src/server/tellOldBrowsers.ts'

const OLD = 'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko'
const NEW = 'Mozilla/5.0 (X11; Linux x64) Chrome/140.0.0.0 Safari/537.36'

describe('a page of the admin', () => {
  let server: Server
  let base: string
  beforeAll(async () => {
    const app = express().use('/admin', tellOldBrowsers, (_req, res) => res.send('the page'))
    server = createServer(app)
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = server.address()
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })
  afterAll(
    () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  )
  const ask = async (userAgent: string, path = '/admin/login') => {
    const headers = { accept: 'text/html', 'user-agent': userAgent }
    const answer = await fetch(`${base}${path}`, { headers })
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }

  it('is told in its place to an old browser, in words that need neither script nor style sheet', async () => {
    const { text, status, headers } = await ask(OLD)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    for (const part of ['浏览器版本过低', '极速模式', 'This browser is too old', 'Chrome 111']) {
      expect(text).toContain(part)
    }
    expect(text).not.toMatch(/<script|<link|src=/)
  })

  it('is shown to every other', async () => {
    expect((await ask(NEW)).text).toBe('the page')
    expect((await ask('')).text).toBe('the page')
  })
})
