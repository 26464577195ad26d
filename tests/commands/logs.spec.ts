import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { prepareEnvironment } from '../support/environment.ts'
import { TYPESCRIPT } from '../support/typescript.ts'

jest.setTimeout(120_000)

let secrets: readonly string[] = []
let log = ''
let folder = ''
beforeAll(async () => {
  folder = prepareEnvironment().folder
  const args = [...TYPESCRIPT, 'tests/support/loggedProcess.ts']
  const { NODE_OPTIONS: _options, ...env } = process.env
  const child = spawn(process.execPath, args, { env: { ...env, LOG_LEVEL: 'trace' } })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const ended = await new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code)),
  )
  if (ended !== 0) throw new Error(`The process ended with ${String(ended)}:\n${log}`)
  secrets = z.array(z.string().min(8)).parse(JSON.parse(printed))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the log of a sign-in, of one that failed and of a fault', () => {
  it('tells what happened', () => {
    expect(log).toContain('"url":"/api/users/login"')
    expect(log).toContain('a fault while writing')
  })

  it('holds no password, token, cookie, hash or secret', () => {
    expect(secrets).toHaveLength(8)
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([])
  })
})
