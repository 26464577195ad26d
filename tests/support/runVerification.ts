import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { TYPESCRIPT } from './typescript.ts'

interface Ended {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** Runs `audit:verify` or `record:verify` as its own process, on the database of this desk unless told otherwise. */
export const runVerification = async (
  command: 'verifyAudit' | 'verifyRecord',
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const script = path.resolve('src/cli', `${command}.ts`)
  const child = spawn(process.execPath, [...TYPESCRIPT, script, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code]: unknown[] = await once(child, 'close')
  const [output, errors] = await said
  return { code: Number(code), output, errors }
}
