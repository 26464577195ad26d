import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that pages use; its name changes with its content, so it may be kept for ever. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly text: string
}

const HASH_LENGTH = 12

const asset = (file: string, type: string): Asset => {
  const text = readFileSync(new URL(`./assets/${file}`, import.meta.url), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)
  return { name: file.replace(/(?=\.\w+$)/, `.${hash}`), type, text }
}

export const STYLESHEET = asset('site.css', 'text/css')
export const ICON = asset('icon.svg', 'image/svg+xml')

/** Every file that pages use. */
export const ASSETS: readonly Asset[] = [STYLESHEET, ICON]
