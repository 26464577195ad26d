import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = process.cwd()
const STAMP = path.join(root, '.next', 'sources.sha256')
const ALONE = ['next.config.ts', 'package-lock.json', 'tsconfig.json']

const sources = (): readonly string[] => {
  const inside = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  const files = inside
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  return [...files, ...ALONE].toSorted()
}

const fingerprint = (): string => {
  const hash = createHash('sha256')
  for (const file of sources()) hash.update(file).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/** Whether the admin's pages were built from the sources as they are now. */
export const isAdminBuilt = (): boolean =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()

/** Builds the admin's pages. Rejects with what the build printed when it fails. */
export const buildAdmin = async (): Promise<void> => {
  const builtFrom = fingerprint()
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'build'], { cwd: root })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) {
    throw new Error(`The admin could not be built:\n${Buffer.concat(printed).toString('utf8')}`)
  }
  writeFileSync(STAMP, builtFrom)
}
