import { describe, expect, it } from '@jest/globals'
import { addressesIn } from '../../../src/domain/text/addresses.ts'

const read = (text: string) => addressesIn(text).map(({ address }) => address)

describe('addresses in prose', () => {
  it.each([
    [
      'two joined by 和 without a space',
      'http://a.cn/x.html和http://a.cn/y.html。',
      ['http://a.cn/x.html', 'http://a.cn/y.html'],
    ],
    [
      'two joined by nothing',
      'http://a.cn/x.htmlhttps://a.cn/y.html',
      ['http://a.cn/x.html', 'https://a.cn/y.html'],
    ],
    ['one in full-width brackets', '（http://www.a.gov.cn）下载', ['http://www.a.gov.cn']],
    ['one in ASCII brackets', '(http://a.cn/x) 下载', ['http://a.cn/x']],
    ['one with brackets of its own', 'http://a.cn/x(1)。', ['http://a.cn/x(1)']],
    ['one before an ASCII full stop', 'http://a.cn/x.html.', ['http://a.cn/x.html']],
    ['one with a query', 'http://a.cn/?id=1&x=%E4%B8%AD，', ['http://a.cn/?id=1&x=%E4%B8%AD']],
    ['one in capitals', 'HTTP://A.CN/x', ['HTTP://A.CN/x']],
    ['none without a scheme', 'www.a.gov.cn', []],
    ['none where no host follows', 'http://。', []],
    ['none of another scheme', 'javascript:alert(1) ftp://a.cn', []],
  ])('%s', (_case, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('say where they stand', () => {
    expect(addressesIn('见http://a.cn/x。')).toEqual([{ address: 'http://a.cn/x', index: 1 }])
  })
})
