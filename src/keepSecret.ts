import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Puts the file there whole or not at all; of several processes that start at once one's secret stays. */
const create = (file: string): void => {
  const whole = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(whole, randomBytes(48).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(whole, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(whole)
  }
}

/**
 * The secret that signs sessions where none was given: made once, at random, and kept beside the
 * database in a file that only its owner reads (mode 600).
 */
export const keepSecret = (dataDir: string): string => {
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    create(file)
  }
  return readFileSync(file, 'utf8').trim()
}
