import { describe, expect, it } from '@jest/globals'
import { checkRichText, isRichText } from '../../../src/domain/richText/checkRichText.ts'

const text = (value: string) => ({ type: 'text', text: value, format: 0, version: 1 })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const state = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const link = (fields: unknown) =>
  state(paragraph({ type: 'link', version: 3, children: [text('a')], fields }))
const codes = (value: unknown) => checkRichText(value).map(({ code, path }) => [code, path])

describe('what a text may hold', () => {
  it('paragraphs, lists, links, tabs and line breaks, as the editor writes them', () => {
    const item = { type: 'listitem', value: 1, version: 1, children: [text('x')] }
    const list = { type: 'list', listType: 'number', start: 1, tag: 'ol', children: [item] }
    const address = {
      type: 'autolink',
      version: 2,
      children: [text('x')],
      fields: { url: 'http://a.cn' },
    }
    const tab = { type: 'tab', text: '\t', detail: 2, format: 0, mode: 'normal', style: '' }
    const sound = state(paragraph(text('a'), { type: 'linebreak' }, tab, address), list)
    expect(checkRichText(sound)).toEqual([])
    expect(isRichText(sound)).toBe(true)
  })

  it('nothing at all', () => {
    expect(checkRichText(null)).toEqual([])
    expect(checkRichText(undefined)).toEqual([])
    expect(isRichText(null)).toBe(false)
  })
})

describe('bound numbers', () => {
  const bound = (fields: unknown, more: object = {}) =>
    codes(state(paragraph({ type: 'inlineBlock', version: 1, fields, ...more })))
  const figure = { blockType: 'figureRef', initiative: 'i', figure: 'f' }
  const cell = { blockType: 'figureRef', table: 't3', row: 'received', column: 'total' }
  const at = 'root.children[0].children[0]'

  it('refer to a figure or to a cell, with or without an id of the node', () => {
    expect(bound(figure)).toEqual([])
    expect(bound({ ...cell, id: 'n1' })).toEqual([])
  })

  it.each([
    ['another kind of inline block', { blockType: 'banner' }, 'unknownNode', '.fields.blockType'],
    ['no reference', { blockType: 'figureRef' }, 'malformed', '.fields'],
    ['half a reference', { ...cell, column: undefined }, 'malformed', '.fields'],
    ['a reference that is no text', { ...figure, figure: 7 }, 'malformed', '.fields'],
    ['an empty reference', { ...figure, figure: '' }, 'malformed', '.fields'],
    ['two references', { ...figure, table: 't3' }, 'unknownAttribute', '.fields.table'],
    ['a text of its own', { ...figure, text: '65' }, 'unknownAttribute', '.fields.text'],
    ['an id that is no text', { ...figure, id: 1 }, 'malformed', '.fields.id'],
    ['no fields', null, 'malformed', '.fields'],
    ['a list', [], 'malformed', '.fields'],
  ])('with %s are refused', (_, fields, code, place) => {
    expect(bound(fields)).toEqual([[code, `${at}${place}`]])
  })

  it('hold nothing inside, and stand in a paragraph, a list item or a link alone', () => {
    expect(bound(figure, { children: [] })).toEqual([['malformed', at]])
    expect(codes(state({ type: 'inlineBlock', fields: figure }))).toEqual([
      ['malformed', 'root.children[0]'],
    ])
  })
})

describe('what a text may not hold', () => {
  it.each([
    'upload',
    'block',
    'relationship',
    'heading',
    'horizontalrule',
    '__proto__',
    'toString',
  ])('a node of type %s', (type) => {
    expect(codes(state({ type, version: 1, children: [] }))).toEqual([
      ['unknownNode', 'root.children[0].type'],
    ])
  })

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/admin',
    '//a.cn',
    '',
    undefined,
  ])('a link to %j', (url) => {
    expect(codes(link({ url, linkType: 'custom', newTab: false }))).toEqual([
      ['badAddress', 'root.children[0].children[0].fields.url'],
    ])
  })

  it.each(['http://a.cn', 'https://a.cn/b?c=d', 'mailto:a@b.cn', 'tel:051253952450'])(
    'but a link to %s it may',
    (url) => {
      expect(codes(link({ url, linkType: 'custom', newTab: true }))).toEqual([])
    },
  )

  it('a link to a document of the desk', () => {
    const doc = { relationTo: 'reports', value: 'x' }
    expect(codes(link({ linkType: 'internal', doc, url: 'http://a.cn' }))).toEqual([
      ['badAddress', 'root.children[0].children[0].fields'],
    ])
  })

  it('an attribute that nobody would see, because it would be published unseen', () => {
    expect(codes(state({ ...paragraph(), note: 'internal' }))).toEqual([
      ['unknownAttribute', 'root.children[0].note'],
    ])
    expect(codes({ ...state(), more: 1 })).toEqual([['unknownAttribute', 'more']])
  })

  it('shapes that are not the editor’s, each named with its place', () => {
    expect(codes('text')).toEqual([['malformed', '']])
    expect(codes({})).toEqual([['malformed', 'root']])
    expect(codes({ root: { type: 'root' } })).toEqual([['malformed', 'root.children']])
    expect(codes(state(text('outside a paragraph')))).toEqual([['malformed', 'root.children[0]']])
    expect(codes(state(paragraph({ type: 'text', version: 1 }), paragraph(text('a'), 7)))).toEqual([
      ['malformed', 'root.children[0].children[0].text'],
      ['malformed', 'root.children[1].children[1]'],
    ])
    expect(codes(state(paragraph({ ...text('a'), format: 128 })))).toEqual([
      ['malformed', 'root.children[0].children[0].format'],
    ])
    expect(codes(state(paragraph(text('half a pair: \ud83d'))))).toEqual([
      ['malformed', 'root.children[0].children[0].text'],
    ])
  })

  it('lists nested without end', () => {
    let list: unknown = { type: 'list', listType: 'bullet', children: [] }
    for (let depth = 0; depth < 5000; depth += 1) {
      list = {
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [list] }],
      }
    }
    expect(checkRichText(state(list)).map(({ code }) => code)).toEqual(['malformed'])
  })
})
