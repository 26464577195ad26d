import { describe, expect, it } from '@jest/globals'
import { boundText } from '../../../support/boundNumber.ts'
import { type ComparedPart, compareReports } from '../../../../src/domain/compare/compareReports.ts'

const text = (content: string, more: object = {}) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: content, ...more }] }],
  },
})
const linked = (url: string) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: '链接' }] }],
      },
    ],
  },
})
const part = (id: string, given: Partial<ComparedPart> = {}): ComparedPart => ({
  collection: 'sections',
  id,
  label: id,
  isShown: true,
  parent: null,
  order: id,
  number: '1',
  fields: {},
  ...given,
})

const compare = (before: readonly ComparedPart[], after: readonly ComparedPart[]) =>
  compareReports({
    before,
    after,
    fieldsOf: () => ['heading', 'body', 'cells', 'figures', 'covers', 'period'],
    print: () => (value) => (value === 'overview' ? '总体情况' : value),
    numbers: {
      before: () => ({ text: '65', value: '65' }),
      after: (ref) =>
        'figure' in ref && ref.figure === 'same'
          ? { text: '65', value: '65' }
          : { text: '66', value: '66' },
    },
  })
const fieldsOf = (before: object, after: object) =>
  compare([part('a', { fields: { ...before } })], [part('a', { fields: { ...after } })]).flatMap(
    ({ fields }) =>
      fields.map((each) => [
        [each.field, ...each.path].join('.'),
        each.before,
        each.after,
        each.isFormAlone,
      ]),
  )

describe('two states of a report compared', () => {
  it('nothing that stayed is told, nor what only the system wrote', () => {
    const was = { heading: '一', body: text('甲'), revision: 1 }
    expect(fieldsOf(was, { ...was, revision: 2 })).toEqual([])
    expect(fieldsOf({ heading: null, covers: [] }, { heading: '' })).toEqual([])
  })

  it('a text by its characters, and where these stayed by its form', () => {
    expect(fieldsOf({ body: text('甲') }, { body: text('乙') })).toEqual([
      ['body', '甲', '乙', false],
    ])
    expect(fieldsOf({ body: text('甲') }, { body: text('甲', { format: 1 }) })).toEqual([
      ['body', '甲', '甲', true],
    ])
    const noise = { format: 0, mode: 'normal', style: '', version: 1 }
    expect(fieldsOf({ body: text('甲') }, { body: text('甲', noise) })).toEqual([])
  })

  it('the address of a link, though the text stayed', () => {
    const before = { body: linked('http://a.example/') }
    const after = { body: linked('http://b.example/') }
    expect(fieldsOf(before, after)).toEqual([['body', '链接', '链接', true]])
    expect(
      JSON.stringify(compare([part('a', { fields: before })], [part('a', { fields: after })])),
    ).toContain(
      '"mark":"link","change":"changed","before":"http://a.example/","after":"http://b.example/"',
    )
  })

  it('a table by its cells, figures by what they say, options by their names, days as days', () => {
    const before = {
      cells: { new: { total: '1', own: '2' } },
      figures: [{ id: 'f', label: '件', value: '1' }],
      covers: [],
      period: { from: '2017-01-01T12:00:00.000Z' },
    }
    const after = {
      cells: { new: { total: '1', own: '3' }, old: { own: '4' } },
      figures: [{ id: 'f', label: '件', value: '2' }],
      covers: ['overview'],
      period: { from: '2017-01-02T12:00:00.000Z' },
    }
    expect(fieldsOf(before, after)).toEqual([
      ['cells.new.own', '2', '3', false],
      ['cells.old.own', null, '4', false],
      ['figures.f.value', '1', '2', false],
      ['covers', null, '总体情况', false],
      ['period.from', '2017-01-01', '2017-01-02', false],
    ])
  })

  it('of a branch that was dropped its top, and nothing that was printed in neither', () => {
    const branch = [part('a'), part('b', { parent: 'a' }), part('c', { isShown: false })]
    const without = branch.map((each) => ({ ...each, isShown: false }))
    expect(compare(branch, [...without, part('d', { isShown: false })])).toMatchObject([
      { id: 'a', change: 'dropped' },
    ])
    expect(compare(branch, [part('b', { parent: 'a', isShown: false })])).toMatchObject([
      { id: 'a', change: 'dropped' },
    ])
    expect(compare(without, branch).map(({ id, change }) => [id, change])).toEqual([
      ['a', 'restored'],
      ['b', 'restored'],
    ])
  })

  it('a move is told of what was moved, not of what its going renumbered', () => {
    const before = [part('a', { number: '一' }), part('b', { number: '二' })]
    const after = [part('b', { number: '一' }), part('a', { order: 'c', number: '二' })]
    expect(compare(before, after)).toMatchObject([{ id: 'a', moved: { from: '一', to: '二' } }])
    const below = [part('a', { number: '一' }), part('b', { parent: 'a', number: '（一）' })]
    expect(compare(before, below)).toMatchObject([{ id: 'b', moved: { to: '（一）' } }])
  })

  it('a number that is printed otherwise changes the text that it is bound in, which nobody saved', () => {
    const body = boundText('网络', { initiative: 'i', figure: 'f' }, '件')
    expect(fieldsOf({ body }, { body })).toEqual([['body', '网络65件', '网络66件', false]])
  })

  it('a number that is bound, or bound to something else, is a change of form alone', () => {
    const bound = boundText('网络', { initiative: 'i', figure: 'same' }, '件')
    const elsewhere = boundText('网络', { initiative: 'j', figure: 'same' }, '件')
    const plain = boundText('网络', '65', '件')
    expect(fieldsOf({ body: plain }, { body: bound })).toEqual([
      ['body', '网络65件', '网络65件', true],
    ])
    expect(fieldsOf({ body: bound }, { body: elsewhere })).toEqual([
      ['body', '网络65件', '网络65件', true],
    ])
    expect(fieldsOf({ body: bound }, { body: bound })).toEqual([])
  })
})
