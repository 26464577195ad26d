import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What a file loads when it is loaded: no types, and nothing that is loaded later. */
const IMPORT = /^(?:import|export) (?!type )[^;]*? from '([^']+)'|^import '([^']+)'/gms

/** Every package that a file loads, itself or through others. */
const loadedBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return new Set()
  seen.add(file)
  const found = new Set<string>()
  for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const name = from ?? bare ?? ''
    if (!name.startsWith('.')) found.add(name)
    else for (const each of loadedBy(path.resolve(path.dirname(file), name), seen)) found.add(each)
  }
  return found
}

describe('the server of the record alone', () => {
  it('loads nothing of the desk, so that it is up at once', () => {
    const loaded = [...loadedBy('src/recordServer.ts')]
    expect(loaded).toContain('express')
    expect(loaded.filter((name) => /^(?:payload|@payloadcms|next)\b/.test(name))).toEqual([])
    expect([...loadedBy('src/server.ts')]).toContain('payload')
  })
})
