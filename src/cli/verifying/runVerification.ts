import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { env } from '../../env.ts'
import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import { describeBreak } from '../../domain/verify/BrokenLink.ts'
import { openDesk } from '../../openDesk.ts'

const EXIT = { whole: 0, broken: 1, unreadable: 2 } as const

interface Result {
  readonly isWhole: boolean
  readonly broken: BrokenLink | null
}

interface How {
  readonly isRepairing: boolean
  /** Heads of chains that somebody kept. */
  readonly heads: readonly string[]
}

interface Verification<T extends Result> {
  readonly usage: string
  readonly args: readonly string[]
  readonly verify: (payload: Payload, how: How) => Promise<T>
  /** What was read, in a line of both languages. */
  readonly describe: (result: T) => string
}

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const read = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        head: { type: 'string', multiple: true, default: [] },
        repair: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch {
    return null
  }
}

/** A database that is not there must not be made and called whole. */
const requireDatabase = (): void => {
  const uri = env.DATABASE_URI
  if (!uri.startsWith('file:')) return
  const file = uri.startsWith('file://') ? fileURLToPath(uri) : uri.slice('file:'.length)
  if (!existsSync(file)) throw new Error(`没有数据库文件 There is no database: ${file}`)
}

const open = async (): Promise<Payload> => {
  requireDatabase()
  return openDesk()
}

const show = <T extends Result>(result: T, { describe }: Verification<T>): void => {
  print(describe(result))
  if (!result.broken) return print('完整 · whole')
  const { zh, en } = describeBreak(result.broken)
  print(`${zh}\n${en}`)
}

/**
 * Runs a command that verifies: 0 where all is whole, 1 with the first thing that is not, 2 where it
 * could not be read. `--json` prints the result and nothing else.
 */
export const runVerification = async <T extends Result>(
  verification: Verification<T>,
): Promise<number> => {
  const asked = read(verification.args)
  if (!asked || asked.help) {
    tell(verification.usage)
    return asked ? EXIT.whole : EXIT.unreadable
  }
  try {
    const payload = await open()
    try {
      const result = await verification.verify(payload, {
        isRepairing: asked.repair,
        heads: asked.head,
      })
      if (asked.json) print(JSON.stringify(result))
      else show(result, verification)
      return result.isWhole ? EXIT.whole : EXIT.broken
    } finally {
      await payload.destroy()
    }
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error))
    return EXIT.unreadable
  }
}
