import { expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { openRecord } from '../../src/record/openRecord.ts'
import { bundleFiles } from '../../src/site/bundle/bundleFiles.ts'
import { NO_SETTINGS } from '../../src/site/noSettings.ts'
import { siteRecord } from '../support/siteRecord.ts'
import { type ServedSite, serveSiteOf } from '../support/serveSiteOf.ts'
import { describeInBrowserAt } from './support/describeInBrowser.ts'
import { overflowOf, violationsOn } from './support/violationsOn.ts'

const PREFIX = '/xxgk/nb'
const REPORT = '/reports/taicang/2023'
const MOST_BYTES = 200 * 1024

/** One page of every kind, with the status that it is answered with. */
const KINDS = [
  ['/reports', 200],
  ['/years/2023', 200],
  ['/reports/taicang', 200],
  ['/reports/taicang/figures', 200],
  [REPORT, 200],
  ['/reports/taicang/2018', 200],
  [`${REPORT}/editions/1`, 200],
  [`${REPORT}/editions/2/changes`, 200],
  ['/reports/taicang/2020', 200],
  ['/reports/taicang/2022/editions/1', 410],
  ['/search?q=公开', 200],
  ['/search', 200],
  ['/reports/nobody', 404],
] as const

let site: ServedSite

/** Serves the public pages of a site with settings and a head of its own. */
const openSite = async () => {
  site = await serveSiteOf(siteRecord(), {
    prefix: PREFIX,
    settings: { name: '太仓市人民政府门户网站', code: '3205850001', icp: '苏ICP备00000000号' },
    slots: {
      header:
        '<div role="region" aria-label="门户">门户页头</div><script>document.title = "ran"</script>',
      footer: null,
    },
  })
  return site
}

const inEnglish = (address: string) => `${address}${address.includes('?') ? '&' : '?'}lang=en`

/** Every address that a page leads to or takes something from, but those of the proposals' register. */
const addressesOn = async (page: Page): Promise<readonly string[]> => {
  const found = await page.locator('[href], [src], form[action]').evaluateAll((elements) =>
    elements.map((each) => {
      const name = ['href', 'src', 'action'].find((attribute) => each.hasAttribute(attribute))
      return new URL(each.getAttribute(name ?? '') ?? '', document.baseURI).href
    }),
  )
  return found.filter((address) => !/^mailto:|example\.gov\.cn|beian\.miit\.gov\.cn/.test(address))
}

describeInBrowserAt('the public pages', openSite, (browser) => {
  it.each(KINDS)(
    '%s is accessible, wide in Chinese and narrow in English',
    async (address, status) => {
      const views = [
        [address, 1280],
        [inEnglish(address), 390],
      ] as const
      for (const [each, width] of views) {
        const page = await browser.visit({ width })
        const response = await page.goto(`${PREFIX}${each}`)
        expect([each, response?.status()]).toEqual([each, status])
        expect([each, await overflowOf(page)]).toEqual([each, 0])
        expect([each, await violationsOn(page)]).toEqual([each, []])
        expect(await page.title()).not.toBe('ran')
        await page.context().close()
      }
    },
  )

  it('lead nowhere but to each other, all of them there, each within its bytes', async () => {
    const page = await browser.visit({ script: false })
    const waiting = [`${site.url}${PREFIX}/reports`]
    const known = new Set(waiting)
    const read = new Map<string, number>()
    let largest = 0
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const response = await fetch(next)
      expect([next, response.status]).toEqual([next, next.includes('2022/editions/1') ? 410 : 200])
      const { length } = Buffer.from(await response.arrayBuffer())
      read.set(next, length)
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue
      await page.goto(next)
      const addresses = (await addressesOn(page)).map((address) => address.split('#')[0] ?? '')
      const outside = addresses.filter((each) => !each.startsWith(`${site.url}${PREFIX}/`))
      expect([next, outside]).toEqual([next, []])
      for (const address of addresses) {
        if (known.has(address)) continue
        known.add(address)
        waiting.push(address)
      }
      largest = Math.max(largest, length)
    }
    const assets = [...read].filter(([address]) => address.includes('/assets/'))
    const ofAssets = assets.reduce((sum, [, length]) => sum + length, 0)
    expect(assets).toHaveLength(2)
    expect(largest + ofAssets).toBeLessThan(MOST_BYTES)
    expect(read.size).toBeGreaterThan(60)
    expect(site.failures).toEqual([])
    await page.context().close()
  }, 120_000)

  it('tell without script where a number comes from, and lead there', async () => {
    const page = await browser.visit({ script: false })
    await page.goto(`${PREFIX}${REPORT}`)
    const number = page.getByRole('button', { name: '96，查看数据来源' })
    await number.press('Enter')
    const source = page.getByRole('link', { name: /收到和处理政府信息公开申请情况 · .*总计/ })
    await source.click()
    expect(new URL(page.url()).hash).toBe('#t3-received-total')
    expect(await page.locator(':target').textContent()).toBe('96')
    await page.context().close()
  })

  it('are searched without script, and what is found stands in its place', async () => {
    const page = await browser.visit({ script: false })
    await page.goto(`${PREFIX}/reports`)
    await page.getByRole('searchbox').fill('行政许可')
    await page.keyboard.press('Enter')
    expect(await page.locator('mark').first().textContent()).toBe('行政许可')
    await page.locator('#year').selectOption('2023')
    await page.locator('.search-form button').click()
    expect(await page.locator('.results li').count()).toBe(2)
    await page.locator('.results a').first().click()
    expect(new URL(page.url()).pathname).toBe(`${PREFIX}${REPORT}`)
    expect(await page.locator(':target').count()).toBe(1)
    await page.context().close()
  })

  it('are printed on A4 without what is for the screen', async () => {
    const page = await browser.visit()
    await page.goto(`${PREFIX}${REPORT}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.masthead').isVisible()).toBe(false)
    expect(await page.locator('#t3').isVisible()).toBe(true)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    await page.context().close()
  })

  it('open from a disk, and lead to files that are there', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-bundle-'))
    const written = new Set<string>()
    const slots = { header: null, footer: null }
    const view = await openRecord(siteRecord())()
    for await (const { name, text } of bundleFiles({ view, settings: NO_SETTINGS, slots })) {
      const file = path.join(folder, name)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, text)
      written.add(pathToFileURL(file).href)
    }
    const page = await browser.visit({ script: false })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const file of written) {
      if (!file.endsWith('.html')) continue
      await page.goto(file)
      const missing = (await addressesOn(page)).filter(
        (address) => !written.has(address.split('#')[0] ?? ''),
      )
      expect([file, missing]).toEqual([file, []])
    }
    expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([])
    await page.goto(pathToFileURL(path.join(folder, 'reports/index.html')).href)
    await page.locator('.matrix a').nth(1).click()
    expect(await page.locator('h1').textContent()).toContain('政府信息公开工作年度报告')
    expect(
      await page.locator('.masthead').evaluate((each) => getComputedStyle(each).borderTopWidth),
    ).toBe('4px')
    await page.context().close()
    await rm(folder, { recursive: true })
  }, 120_000)
})
