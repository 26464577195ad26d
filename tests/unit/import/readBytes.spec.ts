import { describe, expect, it } from '@jest/globals'
import { readBytes } from '../../../src/import/readBytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** 太仓市2017年 */
const GB18030 = new Uint8Array([
  0xcc, 0xab, 0xb2, 0xd6, 0xca, 0xd0, 0x32, 0x30, 0x31, 0x37, 0xc4, 0xea,
])
const utf16 = new Uint8Array(Buffer.from('\uFEFF太仓市', 'utf16le'))
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
const docx = utf8('PK\u0003\u0004\u0014\u0000')

describe('bytes of a file', () => {
  it('in UTF-8 are its text', () => {
    expect(readBytes(utf8('太仓市\n\t2017年😀'))).toEqual({ text: '太仓市\n\t2017年😀' })
  })

  it('lose a byte order mark', () => {
    expect(readBytes(utf8('\uFEFF太仓市'))).toEqual({ text: '太仓市' })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte order mark alone', utf8('\uFEFF')],
    ['white space alone', utf8(' \r\n\t　')],
  ])('%s: FILE_EMPTY', (_case, bytes) => {
    expect(readBytes(bytes)).toEqual({ refusal: 'FILE_EMPTY' })
  })

  it.each([
    ['a picture', png],
    ['a Word file', docx],
    ['text with a NUL', utf8('太仓\u0000市')],
    ['bytes of no encoding', new Uint8Array([0xff, 0xff, 0xff])],
  ])('%s: FILE_NOT_TEXT', (_case, bytes) => {
    expect(readBytes(bytes)).toEqual({ refusal: 'FILE_NOT_TEXT' })
  })

  it.each([
    ['GB18030', GB18030],
    ['UTF-16', utf16],
  ])('in %s: FILE_NOT_UTF8, with the name of the encoding', (encoding, bytes) => {
    expect(readBytes(bytes)).toEqual({ refusal: 'FILE_NOT_UTF8', encoding })
  })
})
