import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { TYPESCRIPT } from '../typescript.ts'

/** Starts a process of its own that sends the changes of this desk out; answers how to kill it. */
export const startSender = async (): Promise<{ readonly kill: () => Promise<void> }> => {
  const script = path.join(import.meta.dirname, 'senderProcess.ts')
  const child = spawn(process.execPath, [...TYPESCRIPT, script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const isEarly = ended.then(() => {
    throw new Error('The sending process ended before it was ready')
  })
  await Promise.race([once(child.stdout, 'data'), isEarly])
  isEarly.catch(() => undefined)
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
