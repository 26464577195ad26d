import { fork } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'

const BOOT_LIMIT = 120_000

/** A process of its own, started for the benchmark. */
export interface Child {
  /** Asks for the next message of a shape; rejects when the process ends before, or takes longer than `limit`. */
  readonly hear: <T>(shape: z.ZodType<T>, limit?: number) => Promise<T>
  readonly ask: <T>(shape: z.ZodType<T>) => Promise<T>
  readonly stop: () => Promise<void>
}

/** What the processes of one run write, log lines and errors. */
const logOf = (folder: string): string => path.join(folder, 'processes.log')

/** Starts a script of the benchmark with more environment; what it writes is kept in the run's folder. */
export const startChild = (
  script: string,
  more: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
): Child => {
  const log = openSync(logOf(more.DATA_DIR), 'a')
  const child = fork(path.join(import.meta.dirname, script), {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...process.env, ...more },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const hear = <T>(shape: z.ZodType<T>, limit = BOOT_LIMIT): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${script} does not answer`)), limit)
      const onExit = () => {
        const written = readFileSync(logOf(more.DATA_DIR), 'utf8').slice(-2000)
        reject(new Error(`${script} ended before it answered:\n${written}`))
      }
      child.once('exit', onExit)
      child.once('message', (message) => {
        clearTimeout(timer)
        child.off('exit', onExit)
        resolve(shape.parse(message))
      })
    })
  return {
    hear,
    ask: (shape) => {
      const answer = hear(shape)
      child.send('')
      return answer
    },
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
