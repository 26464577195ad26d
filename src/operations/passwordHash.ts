import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

const ITERATIONS = 600_000
const BYTES = 32
const PREFIX = 'pbkdf2-sha256-v1:'

const derive = promisify(pbkdf2)

/** What the base stores of a password, by the same rule, so that checking one elsewhere costs the same. */
export const passwordHash = async (password: string, salt: string): Promise<string> =>
  `${PREFIX}${(await derive(password, salt, ITERATIONS, BYTES, 'sha256')).toString('hex')}`
