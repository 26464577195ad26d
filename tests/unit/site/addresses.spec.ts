import { describe, expect, it } from '@jest/globals'
import { onDisk, servedAt, siteAddresses } from '../../../src/site/siteAddresses.ts'
import { matchingRoutes } from '../../../src/site/bundle/matchRoute.ts'
import { readPlace } from '../../../src/site/readPlace.ts'
import { withQuery } from '../../../src/site/searching/withQuery.ts'

const PLACE = { organization: 'taicang', year: 2017, edition: 2 }

describe('addresses on a server', () => {
  it('stand below the prefix, whole where an origin is given', () => {
    const addresses = siteAddresses(servedAt({ prefix: '/xxgk' }))
    expect(addresses.edition(PLACE)).toBe('/xxgk/reports/taicang/2017/editions/2')
    const whole = siteAddresses(servedAt({ prefix: '/xxgk', base: 'https://a.gov.cn' }))
    expect(whole.feed()).toBe('https://a.gov.cn/xxgk/feed.xml')
  })

  it('say the language of a page, never of a file', () => {
    const addresses = siteAddresses(servedAt({ prefix: '', language: 'en' }))
    expect(addresses.report(PLACE)).toBe('/reports/taicang/2017?lang=en')
    expect(addresses.asset('site.css')).toBe('/assets/site.css')
    expect(withQuery(addresses.search(), { q: '公开', year: null })).toBe(
      '/search?lang=en&q=%E5%85%AC%E5%BC%80',
    )
  })

  it('let no name lead out of its place', () => {
    const addresses = siteAddresses(servedAt({ prefix: '' }))
    expect(addresses.organization('../admin?x#y')).toBe('/reports/..%2Fadmin%3Fx%23y')
  })
})

describe('addresses in a bundle', () => {
  it('are relative, a page being the index of its folder', () => {
    const from = 'reports/taicang/2017/index.html'
    const addresses = siteAddresses(onDisk({ from, language: 'zh' }))
    expect(addresses.year(2017)).toBe('../../../years/2017/index.html')
    expect(addresses.asset('site.css')).toBe('../../../assets/site.css')
  })

  it('stay in the language of the page, which has a folder', () => {
    const from = 'en/reports/index.html'
    const addresses = siteAddresses(onDisk({ from, language: 'en' }))
    expect(addresses.report(PLACE)).toBe('../../en/reports/taicang/2017/index.html')
  })
})

describe('what an address names', () => {
  it('is answered by the first route that it fits', () => {
    const paths = matchingRoutes('/reports/taicang/figures').map(({ route }) => route.path)
    expect(paths).toEqual(['/reports/:organization/figures', '/reports/:organization/:year'])
    expect(matchingRoutes('/reports/taicang/2017')[0]?.params).toEqual({
      organization: 'taicang',
      year: '2017',
    })
  })

  it.each([
    { organization: 'taicang', year: '17' },
    { organization: 'taicang', year: '2017', edition: '0' },
    { organization: 'taicang', year: '2017', edition: '1e3' },
    { year: '2017' },
  ])('is no report: %j', (params) => {
    expect(readPlace(params)).toBeNull()
  })
})
