import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'

/** Waits for what does not hold the process, as for a module that a loader's thread still reads. */
const WAITS =
  'await new Promise((resolve) => setTimeout(resolve, 200).unref()); process.exitCode = 0'

const codeOf = (...preloaded: readonly string[]): number | null =>
  spawnSync(process.execPath, [...preloaded, '--input-type=module', '--eval', WAITS], {
    env: { ...process.env, NODE_OPTIONS: '' },
  }).status

describe('a process whose entry is not done', () => {
  it('is ended by Node where nothing holds it', () => {
    expect(codeOf()).toBe(13)
  })

  it('stays until its entry is done', () => {
    expect(codeOf('--import', './scripts/untilDone.mjs')).toBe(0)
  })
})
