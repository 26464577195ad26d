import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readEnv } from '../../../src/env.ts'

const accepts = (PAYLOAD_SECRET: string, NODE_ENV = 'production') =>
  readEnv({ NODE_ENV, PAYLOAD_SECRET }).PAYLOAD_SECRET === PAYLOAD_SECRET

describe('production', () => {
  it.each([
    'a'.repeat(48),
    'abc'.repeat(16),
    '01234567890123456789012345678901',
    'YOUR_SECRET_HERE_YOUR_SECRET_HERE!',
    'change-me-in-production-0123456789',
    'my-super-secret-payload-secret-2026',
  ])('refuses the secret %s', (secret) => {
    expect(() => accepts(secret)).toThrow(/PAYLOAD_SECRET/)
  })

  it('does not print the secret that it refuses', () => {
    expect(() => accepts('abc'.repeat(16))).not.toThrow(/abcabc/)
  })

  it.each(['hex', 'base64', 'base64url'] as const)('takes a random one, in %s', (encoding) => {
    expect(accepts(randomBytes(36).toString(encoding))).toBe(true)
  })
})

describe('development', () => {
  it('takes what production refuses, but not a short one', () => {
    expect(accepts('a'.repeat(48), 'development')).toBe(true)
    expect(() => accepts('short', 'development')).toThrow(/PAYLOAD_SECRET/)
  })
})
