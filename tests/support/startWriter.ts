import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { TYPESCRIPT } from './typescript.ts'

interface Writer {
  /** Resolves when the process is about to write. Rejects where it ended in an error before. */
  readonly isWriting: Promise<void>
  /** How many rows it had written when it ended. Rejects where it ended in an error. */
  readonly written: Promise<number>
}

/** How many rows of which kind the process is to write. */
type Wanted = { readonly organizations: number } | { readonly auditEvents: number }

/** Starts a process of its own that writes to the database of this desk. */
export const startWriter = (wanted: Wanted): Writer => {
  const [name, times] =
    'organizations' in wanted
      ? ['secondProcess.ts', wanted.organizations]
      : ['auditProcess.ts', wanted.auditEvents]
  const script = path.join(import.meta.dirname, name)
  const child = spawn(process.execPath, [...TYPESCRIPT, script, String(times)], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const hasBegun = new Promise<void>((done) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text
      if (told.includes('writing')) done()
    })
  })
  const ended = async () => {
    const [code]: unknown[] = await once(child, 'close')
    if (code !== 0) throw new Error(`The second process ended with ${String(code)}: ${errors}`)
    return told.split('written').length - 1
  }
  const written = ended()
  return { isWriting: Promise.race([hasBegun, written.then(() => undefined)]), written }
}
