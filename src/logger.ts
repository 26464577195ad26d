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

/** The log of the process: structured, on standard error, so that standard output stays a command's own. */
export const logger = pino(
  {
    level: env.LOG_LEVEL,
    redact: ['req.headers.cookie', 'req.headers.authorization'],
    serializers: { err: errorForLog },
    hooks: { streamWrite: withoutValues },
  },
  pino.destination({ dest: 2, sync: false }),
)
