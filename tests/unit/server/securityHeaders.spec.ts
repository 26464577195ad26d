import { describe, expect, it } from '@jest/globals'
import express from 'express'
import { createServer } from 'node:http'
import { dataHeaders, securityHeaders } from '../../../src/server/securityHeaders.ts'

type Setting = typeof dataHeaders | typeof securityHeaders

const headersWith = async (setting: Setting, publicUrl?: string): Promise<Headers> => {
  const app = express()
  app.disable('x-powered-by')
  app.use(setting(publicUrl), (_req, res) => {
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
    for (const setting of [securityHeaders, dataHeaders]) {
      const headers = await headersWith(setting, publicUrl)
      expect(headers.has('strict-transport-security')).toBe(isGiven)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })
})

describe('data that is no page', () => {
  it('is taken for nothing else and does nothing where it is shown, and says no more than that', async () => {
    const plain = await headersWith(() => (_req, _res, next) => next())
    const headers = [...(await headersWith(dataHeaders))].filter(([name]) => !plain.has(name))
    expect(Object.fromEntries(headers)).toEqual({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
  })
})
