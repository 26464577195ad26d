import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Makes the folder in which the file of an SQLite database lies, where it is not there yet. */
export const makeFolderOf = (uri: string): void => {
  if (uri.includes(':memory:')) return
  const file = uri.startsWith('file://') ? fileURLToPath(uri) : uri.slice('file:'.length)
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
}
