import pino from 'pino'
import { env } from './env.ts'

/** In a line of JSON: what follows `params:` in a text, up to where the stack begins or the text ends. */
const VALUES = /\\nparams: (?:[^"\\]|\\.)*?(?=\\n {4}at |\\ncaused by: |")/g

/**
 * A line without the values of a statement that failed: among them are hashes, sessions and text that is not
 * public. The database quotes them in the message of its error, which the log repeats in several places.
 */
const withoutValues = (line: string): string => line.replaceAll(VALUES, '\\nparams: left out')

/** An error without the statement and the values that the database hangs on it. */
const errorForLog = (error: Error): object => {
  const written: Record<string, unknown> = { ...pino.stdSerializers.err(error) }
  return Object.fromEntries(
    Object.entries(written).filter(([name]) => !['params', 'query', 'raw'].includes(name)),
  )
}

const destination = pino.destination({ dest: 2, sync: false })

/** The log of the process: structured, on standard error, so that standard output stays a command's own. */
export const logger = pino(
  {
    level: env.LOG_LEVEL,
    redact: ['req.headers.cookie', 'req.headers.authorization'],
    serializers: { err: errorForLog },
    hooks: { streamWrite: withoutValues },
  },
  destination,
)

/** How long lines may be gathered, in milliseconds, and how many characters of them. */
const GATHERED_FOR = 100
const GATHERED = 16_384

let gathered = ''
let timer: NodeJS.Timeout | undefined

const writeGathered = (): void => {
  clearTimeout(timer)
  timer = undefined
  if (gathered !== '') destination.write(gathered)
  gathered = ''
}

/**
 * Writes a line that is made already into the log, together with those that follow at once: a system call for
 * each would cost more than an answer from memory. Nothing is lost where the process ends.
 */
export const writeSoon = (line: string): void => {
  gathered += line
  if (gathered.length >= GATHERED) writeGathered()
  else timer ??= setTimeout(writeGathered, GATHERED_FOR).unref()
}

process.once('exit', () => {
  writeGathered()
  destination.flushSync()
})
