import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { BROWSER_FLOOR, isOldBrowser } from '../../../../src/domain/browsers/browserFloor.ts'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const chrome = (version: string, more = '') =>
  `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} Safari/537.36${more}`
const safari = (version: string) =>
  `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`

describe('the browsers in which the desk works', () => {
  it.each([
    ['Internet Explorer 11', 'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko'],
    [
      '360 in its compatibility mode',
      'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.1; Trident/7.0; 360SE)',
    ],
    ['Chrome 80', chrome('80.0.3987.149')],
    ['Chrome 110', chrome('110.0.0.0')],
    ['360 with an engine of 2021', chrome('86.0.4240.198', ' QIHU 360SE')],
    ['Edge of 2019', chrome('70.0.3538.102', ' Edge/18.19582')],
    ['Edge 110', chrome('110.0.0.0', ' Edg/110.0.1587.41')],
    ['Firefox 102', `${WINDOWS} Gecko/20100101 Firefox/102.0`],
    ['Safari 16.3', safari('16.3')],
    ['Safari 9', safari('9.1.2')],
  ])('%s is none of them', (_, userAgent) => {
    expect(isOldBrowser(userAgent)).toBe(true)
  })

  it.each([
    ['Chrome 111', chrome('111.0.0.0')],
    ['360 with an engine of 2024', chrome('122.0.6261.95', ' QIHU 360ENT')],
    ['Edge 111', chrome('111.0.0.0', ' Edg/111.0.1661.41')],
    ['Firefox 115', `${WINDOWS} Gecko/20100101 Firefox/115.0`],
    ['Safari 16.4', safari('16.4')],
    ['Safari 17', safari('17.0')],
    ['a Chromium without a window', chrome('140.0.0.0').replace('Chrome', 'HeadlessChrome')],
    ['what says nothing of itself', ''],
    ['a monitor of the office', 'curl/8.5.0'],
  ])('%s is let in', (_, userAgent) => {
    expect(isOldBrowser(userAgent)).toBe(false)
  })

  it('are no older than those of Next, and the README names them', async () => {
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
