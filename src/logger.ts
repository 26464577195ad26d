import pino from 'pino'
import { env } from './env.ts'

/** The log of the process: structured, on standard error, so that standard output stays a command's own. */
export const logger = pino(
  { level: env.LOG_LEVEL, redact: ['req.headers.cookie', 'req.headers.authorization'] },
  pino.destination({ dest: 2, sync: false }),
)
