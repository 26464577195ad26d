import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { TYPESCRIPT } from '../support/typescript.ts'

/** A desk in a process of its own, on the database of this one. */
export interface DeskProcess {
  readonly url: string
  readonly pid: number
  /** When it was started, by `performance.now()`. */
  readonly startedAt: number
  /** What it has logged. */
  readonly log: () => string
  /** kill -9; resolves when it is gone. */
  readonly kill: () => Promise<void>
  /** SIGTERM; answers the code that it ended with. */
  readonly stop: () => Promise<number | null>
}

interface Given {
  readonly env?: Readonly<Record<string, string>>
  /** Does not wait until it answers that it is ready. */
  readonly isLate?: boolean
}

const START_LIMIT = 60_000

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Starts a desk and waits until it is ready. Rejects where it ended instead. */
export const startDesk = async ({ env = {}, isLate = false }: Given = {}): Promise<DeskProcess> => {
  const startedAt = performance.now()
  const script = path.join(import.meta.dirname, 'deskProcess.ts')
  const child = spawn(process.execPath, [...TYPESCRIPT, script], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Where this process ends before its time, so does the desk.
  const endWithThis = () => child.kill('SIGKILL')
  process.once('exit', endWithThis)
  child.once('close', () => process.off('exit', endWithThis))
  let log = ''
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text))
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => resolve(code)),
  )
  const portOf = () => /port (\d+)/.exec(told)?.[1]
  while (!portOf()) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The desk ended with ${String(child.exitCode ?? child.signalCode)}: ${log}`)
    }
    await sleep(20)
  }
  const url = `http://127.0.0.1:${String(portOf())}`
  while (!isLate && !(await isReady(url))) {
    if (performance.now() - startedAt > START_LIMIT) throw new Error(`not ready: ${log}`)
    await sleep(20)
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return ended
  }
  return {
    url,
    pid: child.pid ?? 0,
    startedAt,
    log: () => log,
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}
