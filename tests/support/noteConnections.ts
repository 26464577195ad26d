import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Arguments for Node by which a process notes every connection that it opens, where CONNECTIONS_LOG says. */
export const NOTING = ['--import', path.join(import.meta.dirname, 'noteConnections.mjs')] as const

/** Every connection that was noted and every name that was looked up, each once. */
export const notedIn = (log: string): readonly string[] =>
  existsSync(log) ? [...new Set(readFileSync(log, 'utf8').trim().split('\n'))] : []
