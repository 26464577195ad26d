import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readEnv, SETTINGS } from '../../../src/env.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const example = readFileSync(path.join(root, '.env.example'), 'utf8')
const documented = [...example.matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(
  ([, name = '', value = '']) => ({ name, value }),
)

/** What every shell sets: nothing of ours. */
const OF_THE_SHELL = ['PATH', 'HOME']

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))

/** What tests and their commands read by themselves, beside the settings of the process. */
const readByTests = ['scripts', 'tests']
  .flatMap(sourcesIn)
  .flatMap((source) => [...source.matchAll(/process\.env(?:\.|\[')([A-Z][A-Z0-9_]*)/g)])
  .map(([, name = '']) => name)
  .filter((name) => !SETTINGS.includes(name) && !OF_THE_SHELL.includes(name))

describe('.env.example', () => {
  it('documents every setting, and none that does not exist', () => {
    const names = documented.map(({ name }) => name)
    expect(names.toSorted()).toEqual([...new Set([...SETTINGS, ...readByTests])].toSorted())
  })

  it('shows what holds when nothing is set', () => {
    const shown = Object.fromEntries(documented.map(({ name, value }) => [name, value]))
    expect(readEnv(shown)).toEqual(readEnv({}))
  })

  it.each(documented)('says what $name is for, in Chinese and in English', ({ name }) => {
    const above =
      example
        .slice(0, example.indexOf(`\n${name}=`))
        .split('\n\n')
        .at(-1) ?? ''
    expect(above).toMatch(/^# .*\p{Script=Han}/mu)
    expect(above).toMatch(/^# [^\p{Script=Han}]*[a-z]{3}/mu)
  })
})

describe('a setting at fault', () => {
  it('is named, with all others at fault', () => {
    const wrong = { PORT: '70000', DATABASE_URI: 'postgres://x', PAYLOAD_SECRET: 'short' }
    expect(() => readEnv(wrong)).toThrow(/PORT[^]*DATABASE_URI[^]*PAYLOAD_SECRET/)
  })

  it('left empty counts as not set', () => {
    expect(readEnv({ PORT: '', PUBLIC_URL: '', SEED_PASSWORD: '' })).toEqual(readEnv({}))
  })
})
