import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { TYPESCRIPT } from './typescript.ts'

interface Publisher {
  /** Lets it look for what is due. */
  readonly go: () => void
  /** Resolves when it has ended. Rejects where it ended in an error. */
  readonly ended: Promise<void>
}

/** Starts a process of its own on the database of this desk, and waits until it is ready to publish. */
export const startPublisher = async (now: Date): Promise<Publisher> => {
  const script = path.join(import.meta.dirname, 'publisherProcess.ts')
  const child = spawn(process.execPath, [...TYPESCRIPT, script, now.toISOString()], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const end = async () => {
    const [code]: unknown[] = await once(child, 'close')
    if (code !== 0) throw new Error(`The second process ended with ${String(code)}: ${errors}`)
  }
  const ended = end()
  await Promise.race([once(child.stdout, 'data'), ended])
  return { go: () => child.stdin.write('go\n'), ended }
}
