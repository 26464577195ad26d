import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { notedIn, NOTING } from './noteConnections.ts'
import { TYPESCRIPT } from './typescript.ts'

const START_LIMIT = 60_000

/** The record alone in a process of its own, as `npm run start:record` serves it. */
export interface RecordServer {
  readonly url: string
  readonly port: number
  /** Every connection that it opened and every name that it looked up. */
  readonly connections: () => readonly string[]
  readonly stop: () => Promise<void>
}

/** Starts one on the database of this spec file, on a port that is free. */
export const startRecordServer = async (
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RecordServer> => {
  const dataDir = path.join(folder, 'record-server')
  mkdirSync(dataDir, { recursive: true })
  const log = path.join(dataDir, 'connections.log')
  const child = spawn(
    process.execPath,
    [...NOTING, ...TYPESCRIPT, path.resolve('src/recordServer.ts')],
    {
      env: {
        ...process.env,
        ...{ NODE_OPTIONS: '', NODE_ENV: 'production', LOG_LEVEL: 'warn', DATA_DIR: dataDir },
        ...{ PORT: '0', HOST: '127.0.0.1', CONNECTIONS_LOG: log, ...more },
      },
    },
  )
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const portIn = () => Number(/localhost:(\d+)\/graphql/.exec(printed)?.[1] ?? 0)
  const end = Date.now() + START_LIMIT
  while (portIn() === 0) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`It did not start:\n${printed}`)
    await sleep(50)
  }
  return {
    url: `http://127.0.0.1:${portIn()}`,
    port: portIn(),
    connections: () => notedIn(log),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
