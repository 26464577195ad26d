import { spawn } from 'node:child_process'
import type { Server } from './startServer.ts'
import { TYPESCRIPT } from '../../support/typescript.ts'

/** How a command ended and what it printed. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of the product (`src/cli/…`) on the database of a server, beside it. */
export const runCommand = (server: Server, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...TYPESCRIPT, ...args], {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        DATABASE_URI: server.databaseUri,
        LOG_LEVEL: 'warn',
      },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
