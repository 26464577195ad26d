import type { Caller } from '../support/doors/doorWorld.ts'
import { sendRaw } from '../support/sendRaw.ts'
import { type Attempt, attemptLine } from './Attempt.ts'

/** What came of many attempts. */
export interface Outcome {
  readonly inputs: number
  /** How often each status was answered; 0: none was. */
  readonly statuses: ReadonlyMap<number, number>
  /** Attempts that were answered with 5xx or not at all, one line each. */
  readonly failed: readonly string[]
  readonly slowest: { readonly milliseconds: number; readonly attempt: string }
}

interface Target {
  /** `http://127.0.0.1:3000`. */
  readonly url: string
  readonly cookies: Readonly<Partial<Record<Caller, string>>>
  /** How many are under way at once. */
  readonly together: number
}

/** What no client can send, such as a line break in an address. */
const SENDABLE = /^[\x21-\x7e]+$/

/** Sends attempts to a server, some at once, and tells how it stood them. */
export const runAttempts = async (
  attempts: readonly Attempt[],
  { url, cookies, together }: Target,
): Promise<Outcome> => {
  const statuses = new Map<number, number>()
  const failed: string[] = []
  let slowest = { milliseconds: 0, attempt: '' }
  const waiting = attempts.filter(({ path }) => SENDABLE.test(path))
  const inputs = waiting.length

  const make = async (attempt: Attempt): Promise<void> => {
    const cookie = attempt.caller === 'nobody' ? undefined : cookies[attempt.caller]
    const headers = { ...attempt.headers, ...(cookie ? { cookie } : {}) }
    const { method, path, body } = attempt
    const start = performance.now()
    let status = 0
    let text = ''
    try {
      const sent = { method, headers, ...(body === undefined ? {} : { body }) }
      // A kept connection may end just as it is used again: that says nothing of the server.
      const alone = { ...sent, headers: { ...headers, connection: 'close' } }
      ;({ status, text } = await sendRaw(`${url}${path}`, sent).catch(() =>
        sendRaw(`${url}${path}`, alone),
      ))
    } catch (error) {
      text = String(error)
    }
    const milliseconds = performance.now() - start
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status >= 500 || status === 0 || text.includes('"code":"INTERNAL"'))
      failed.push(`${status} ${attemptLine(attempt)} → ${text.slice(0, 300)}`)
    if (milliseconds > slowest.milliseconds)
      slowest = { milliseconds, attempt: attemptLine(attempt) }
  }

  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await make(next)
  }
  await Promise.all(Array.from({ length: together }, worker))
  return { inputs, statuses, failed, slowest }
}
