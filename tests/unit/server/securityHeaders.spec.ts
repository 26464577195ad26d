import { describe, expect, it } from '@jest/globals'
import express from 'express'
import { createServer } from 'node:http'
import { securityHeaders } from '../../../src/server/securityHeaders.ts'

const headersWith = async (publicUrl: string | undefined): Promise<Headers> => {
  const app = express()
  app.use(securityHeaders(publicUrl), (_req, res) => {
    res.end()
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  const { headers } = await fetch(`http://127.0.0.1:${address.port}/`)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return headers
}

describe('the order to come by https alone', () => {
  it.each([
    ['https://gongkai.example', true],
    ['http://gongkai.example', false],
    [undefined, false],
  ])('is given by an office at %s: %s', async (publicUrl, isGiven) => {
    const headers = await headersWith(publicUrl)
    expect(headers.has('strict-transport-security')).toBe(isGiven)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})
