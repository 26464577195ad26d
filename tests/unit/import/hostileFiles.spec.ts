import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readSource } from '../../../src/import/readSource.ts'
import { headingStyles } from '../../fixtures/import/files/headingStyles.ts'
import { buildDocx, wordFiles } from '../../fixtures/import/word/buildDocx.ts'
import { listed, para, row, style, styled, table } from '../../fixtures/import/word/wordXml.ts'

const MEGABYTE = 1024 * 1024
const bytesOf = (text: string): Uint8Array => strToU8(text)

/** A Word file with one of its parts replaced, or with more files in it. */
const withFiles = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...wordFiles({ body: para('一、总体情况') }), ...files }).map(
        ([name, content]) => [name, typeof content === 'string' ? bytesOf(content) : content],
      ),
    ),
  )

const refusal = (bytes: Uint8Array): string => {
  const read = readSource(bytes)
  return 'refusal' in read ? read.refusal : 'read'
}

const texts = (bytes: Uint8Array): readonly string[] => {
  const read = readSource(bytes)
  return 'source' in read ? read.source.lines.map(({ text }) => text) : [read.refusal]
}

const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const oldOffice = (inside: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...wide(inside),
  ])

const withLength = (bytes: Uint8Array, length: number): Uint8Array => {
  const longer = new Uint8Array(length)
  longer.set(bytes)
  return longer
}

/** The size that the list of the archive states for a file, made smaller than it is. */
const withStatedSize = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
  const lying = new Uint8Array(bytes)
  const view = new DataView(lying.buffer)
  const at = Buffer.from(lying).lastIndexOf(name) - 46
  view.setUint32(at + 24, size, true)
  return lying
}

describe('a file of another kind is refused with what to do', () => {
  it.each<readonly [string, string, Uint8Array]>([
    ['a .doc or .wps', 'FILE_OLD_WORD', oldOffice('WordDocument')],
    ['a Word file with a password', 'FILE_ENCRYPTED', oldOffice('EncryptedPackage')],
    [
      'a spreadsheet',
      'FILE_OLD_WORD',
      zipSync({ '[Content_Types].xml': bytesOf('<a/>'), 'xl/workbook.xml': bytesOf('<a/>') }),
    ],
    [
      'an ODT',
      'FILE_OLD_WORD',
      zipSync({ mimetype: bytesOf('x'), 'content.xml': bytesOf('<a/>') }),
    ],
    ['an OFD', 'FILE_IS_PDF', zipSync({ 'OFD.xml': bytesOf('<a/>') })],
    ['a PDF', 'FILE_IS_PDF', bytesOf('%PDF-1.7\n')],
    ['an RTF', 'FILE_OLD_WORD', bytesOf('{\\rtf1 x}')],
    [
      'a page with its pictures in one file',
      'FILE_OLD_WORD',
      bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related'),
    ],
    [
      'Word’s XML in one file',
      'FILE_OLD_WORD',
      bytesOf('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'),
    ],
    ['a picture', 'FILE_NOT_TEXT', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['nothing', 'FILE_EMPTY', new Uint8Array()],
    ['a Word file without a word', 'FILE_EMPTY', buildDocx({ body: para('') })],
    [
      'a page without a word',
      'FILE_EMPTY',
      bytesOf('<html><body><script>1</script></body></html>'),
    ],
  ])('%s: %s', (_case, code, bytes) => {
    expect(refusal(bytes)).toBe(code)
  })

  it('by what it is, whatever it is called', () => {
    expect(texts(bytesOf('  <!-- x -->\n<HTML><body>一、总体情况</body>'))).toEqual([
      '一、总体情况',
    ])
    expect(texts(bytesOf('一、总体情况 <b>'))).toEqual(['一、总体情况 <b>'])
  })
})

describe('a broken or hostile Word file is refused', () => {
  const whole = buildDocx({ body: para('一、总体情况') })
  const bomb = new Uint8Array(9 * MEGABYTE)
  it.each<readonly [string, string, () => Uint8Array]>([
    ['cut off', 'FILE_BROKEN', () => whole.subarray(0, whole.length - 40)],
    ['an archive of nothing', 'FILE_BROKEN', () => zipSync({ 'a.txt': bytesOf('x') })],
    ['XML that ends early', 'FILE_BROKEN', () => withFiles({ 'word/document.xml': '<a><b></a>' })],
    ['without a body', 'FILE_BROKEN', () => withFiles({ 'word/document.xml': '<a/>' })],
    [
      'text that is not UTF-8',
      'FILE_BROKEN',
      () => withFiles({ 'word/document.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff]) }),
    ],
    [
      'entities that grow',
      'FILE_BROKEN',
      () =>
        withFiles({
          'word/document.xml':
            '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
        }),
    ],
    [
      'a part that unfolds to 9 MB from nothing',
      'FILE_TOO_COMPLEX',
      () => withFiles({ 'word/document.xml': bomb }),
    ],
    [
      'a small size stated for it',
      'FILE_BROKEN',
      () => withStatedSize(withFiles({ 'word/document.xml': bomb }), 'word/document.xml', 100),
    ],
    [
      'many parts that unfold',
      'FILE_TOO_COMPLEX',
      () =>
        withFiles(
          Object.fromEntries(
            ['a', 'b', 'c'].map((name) => [`word/${name}.xml`, bomb.subarray(0, 7 * MEGABYTE)]),
          ),
        ),
    ],
    [
      'elements in elements',
      'FILE_TOO_COMPLEX',
      () => withFiles({ 'word/document.xml': '<a>'.repeat(100_000) }),
    ],
    [
      '400,000 elements',
      'FILE_TOO_COMPLEX',
      () => withFiles({ 'word/document.xml': `<a>${'<b/>'.repeat(400_000)}</a>` }),
    ],
    [
      '10,001 files',
      'FILE_TOO_COMPLEX',
      () =>
        withFiles(
          Object.fromEntries(Array.from({ length: 10_001 }, (_each, place) => [`m/${place}`, ''])),
        ),
    ],
    [
      'larger than is taken',
      'FILE_TOO_LARGE',
      () => withLength(buildDocx({ body: para('甲') }), 16 * MEGABYTE),
    ],
  ])('%s: %s', (_case, code, make) => {
    expect(refusal(make())).toBe(code)
  })

  it('names that lead out of it, styles and lists that go round, and spans without end do no harm', () => {
    const bytes = buildDocx({
      styles: `${style('a', 'x', '<w:basedOn w:val="b"/>')}${style('b', 'y', '<w:basedOn w:val="a"/>')}`,
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      links: { x: '../../../etc/passwd' },
      body: [
        para('一、总体情况', styled('a')),
        para('列表', listed(1, 99)),
        para('<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>甲</w:t></w:r>'),
        table(row('<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc>', '乙')),
      ].join(''),
    })
    expect(texts(bytes).slice(0, 3)).toEqual(['一、总体情况', '列表', '甲'])
    expect(texts(withFiles({ '../../x.xml': '<a/>', '/word/y.xml': '<a/>' }))).toEqual([
      '一、总体情况',
    ])
  })

  it('whatever bytes of it are changed, it is read or refused, never more', () => {
    const { bytes } = headingStyles
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const changed = new Uint8Array(bytes)
        for (const { at, to } of changes) changed[at] = to
        expect(refusal(changed)).toMatch(/^(?:read|[A-Z_]+)$/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a hostile page is refused or read', () => {
  it.each([
    ['400,000 elements in each other', '<html>' + '<div>'.repeat(400_000), 'FILE_TOO_COMPLEX'],
    ['300,000 beside each other', '<html>' + '<b></b>'.repeat(300_000), 'FILE_TOO_COMPLEX'],
    [
      '300,000 attributes of one element',
      `<html><p ${Array.from({ length: 300_000 }, (_each, place) => `a${place}`).join(' ')}>`,
      'FILE_TOO_COMPLEX',
    ],
    ['60,000 items of a list', `<html><ol>${'<li>甲'.repeat(60_000)}</ol>`, 'read'],
    ['1,000 comments and no element', '<!--x-->'.repeat(1000), 'read'],
    ['5 MB', `<html>${'x'.repeat(5 * MEGABYTE)}`, 'FILE_TOO_LARGE'],
    [
      'a cell over a billion columns',
      '<html><table><tr><td colspan=1000000000 rowspan=1000000000>甲<td>乙</table>',
      'read',
    ],
  ])('%s', (_case, text, expected) => {
    expect(refusal(bytesOf(text))).toBe(expected)
  })

  it('whatever a page is made of, it is read or refused, never more', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'<table>,<tr>,<td rowspan=3>,</td>,</table>,<p>,<ol start=x>,<li>,<a href=//>,<br>,<!--,-->,<svg>,<select>,<b>,一、,&#0;,&nbsp;'.split(
          ',',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(refusal(bytesOf(`<html><body>${pieces.join('')}`))).toMatch(/^(?:read|[A-Z_]+)$/)
      }),
      { numRuns: 100 },
    )
  })
})
