import { jest } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { notedIn, NOTING } from '../../support/noteConnections.ts'
import { TYPESCRIPT } from '../../support/typescript.ts'

/** The password that the demo people of a test have. */
export const PASSWORD = 'a-password-of-tests'

const START_LIMIT = 300_000

// A start builds what has changed, migrates and walks a report through the workflow.
jest.setTimeout(START_LIMIT)

/** A server as `npm start` starts it, in a process of its own. */
export interface Server {
  readonly url: string
  readonly folder: string
  readonly databaseUri: string
  /** What it has printed so far, on standard output and in its log. */
  readonly printed: () => string
  /** Every connection that it opened and every name that it looked up. */
  readonly connections: () => readonly string[]
  /** Tells it to stop and answers the code it ended with. */
  readonly stop: () => Promise<number | null>
  /** Stops it and removes what it kept. */
  readonly remove: () => Promise<void>
}

interface Given {
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

const untilReady = async (child: ChildProcess, url: string, printed: () => string) => {
  const end = Date.now() + START_LIMIT
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${printed()}`)
    if (await isReady(url)) return
    await sleep(250)
  }
  throw new Error(`The server did not become ready:\n${printed()}`)
}

/**
 * Starts the built server with the demo in a database of its own (SQLite in a temporary folder), or on
 * one that an earlier server left in `folder`. Resolves when it is ready.
 */
export const startServer = async (given: Given = {}): Promise<Server> => {
  const folder = given.folder ?? mkdtempSync(path.join(tmpdir(), 'gongkai-server-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const databaseUri = `file:${path.join(folder, 'gongkai.db')}`
  const log = path.join(folder, `connections-${port}.log`)
  const child = spawn(process.execPath, [...NOTING, ...TYPESCRIPT, 'src/server.ts'], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      DATABASE_URI: databaseUri,
      SEED_PASSWORD: PASSWORD,
      LOG_LEVEL: 'warn',
      CONNECTIONS_LOG: log,
      ...given.env,
    },
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const printed = () => Buffer.concat(chunks).toString('utf8')
  try {
    await untilReady(child, url, printed)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }

  const stop = (): Promise<number | null> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve(child.exitCode)
      child.once('exit', (code) => resolve(code))
      child.kill('SIGTERM')
    })
  return {
    url,
    folder,
    databaseUri,
    printed,
    connections: () => notedIn(log),
    stop,
    remove: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
