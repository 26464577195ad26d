import { describe, expect, it } from '@jest/globals'
import { parse } from 'acorn'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { BROWSER_CHECK, BROWSER_FLOOR } from '../../../src/admin/browser/browserFloor.ts'

/** What the check writes into the page of a browser that has, or lacks, something. */
const writtenIn = (given: { supports?: boolean; without?: string; css?: boolean }): string => {
  const written: string[] = []
  const css = { supports: () => given.supports ?? true }
  const window = given.css === false ? {} : { CSS: css }
  const context = createContext({
    ...window,
    window,
    document: { write: (html: string) => written.push(html) },
  })
  runInContext(`${given.without ?? ''};\n${BROWSER_CHECK}`, context)
  return written.join('')
}

describe('the check of the browser', () => {
  it('is read by the oldest of them', () => {
    expect(() => parse(BROWSER_CHECK, { ecmaVersion: 5 })).not.toThrow()
    expect(BROWSER_CHECK).not.toContain('</')
  })

  it('says nothing where the desk works', () => {
    expect(writtenIn({})).toBe('')
  })

  it.each([
    ['one without any CSS.supports', { css: false }],
    ['one whose colours are older', { supports: false }],
    ['one whose lists are older', { without: 'delete Array.prototype.toSorted' }],
    [
      'one whose patterns are older',
      { without: "RegExp = function () { throw new SyntaxError('invalid group') }" },
    ],
  ])('tells %s in Chinese and English, and hides the rest of the page', (_, given) => {
    const written = writtenIn(given)
    expect(written).toContain('浏览器版本过低')
    expect(written).toContain('This browser is too old')
    expect(written).toMatch(/<plaintext style="display:none">$/)
  })

  it('asks for no less than Next does, and the README for the same', async () => {
    const list: unknown = createRequire(import.meta.url)(
      'next/dist/shared/lib/modern-browserslist-target.js',
    )
    const readme = await readFile('README.md', 'utf8')
    for (const [name, version] of Object.entries(BROWSER_FLOOR)) {
      const floor = String(list)
        .split(',')
        .find((each) => each.startsWith(name.toLowerCase()))
      expect(Number(version)).toBeGreaterThanOrEqual(Number(floor?.split(' ')[1]))
      expect(readme).toContain(`${name} ${version}`)
    }
  })
})
