import { describe, expect, it } from '@jest/globals'
import { figuresProblems, isFigures } from '../../../src/domain/figures.ts'

const figure = (given: Readonly<Record<string, unknown>> = {}) => ({
  id: 'f1',
  label: '主动公开信息',
  value: '23.6',
  unit: '万条',
  amount: '236000',
  text: '23.6万条',
  ...given,
})

describe('a list of figures', () => {
  it('as printed, with its amount in whole units', () => {
    const full = {
      qualifier: 'about',
      period: { from: '2017-01-01', to: '2017-12-31' },
      source: '信息公开系统',
    }
    expect(figuresProblems([figure(), figure({ id: 'f2', ...full })])).toEqual([])
    expect(figuresProblems([figure({ qualifier: null, period: null, source: null })])).toEqual([])
    expect(isFigures([figure()])).toBe(true)
  })

  it('may be absent or empty; only a list is one', () => {
    expect([undefined, null, []].flatMap(figuresProblems)).toEqual([])
    expect(isFigures([])).toBe(true)
    expect(isFigures(null)).toBe(false)
    expect(isFigures(undefined)).toBe(false)
  })

  it.each(['about', 'nearly', 'odd', 'over'])('qualifier %s', (qualifier) => {
    expect(figuresProblems([figure({ qualifier })])).toEqual([])
  })

  it.each(['0', '-3', '0.5', '236000', '-0.1234567890', '9'.repeat(30)])('value %s', (value) => {
    expect(figuresProblems([figure({ value, amount: value })])).toEqual([])
  })

  it('a figure without a counter has an empty unit', () => {
    expect(figuresProblems([figure({ unit: '' })])).toEqual([])
  })
})

describe('what is wrong is named by its place', () => {
  it.each([
    ['id', ''],
    ['label', ' '],
    ['value', '23,6'],
    ['value', 23.6],
    ['value', '1e5'],
    ['value', '.5'],
    ['value', '5.'],
    ['value', '٣'],
    ['value', '1'.repeat(31)],
    ['amount', '23.6万'],
    ['amount', ''],
    ['amount', undefined],
    ['unit', undefined],
    ['qualifier', '约'],
    ['text', ''],
    ['period', '2017'],
    ['period', { from: '2017-01-01' }],
    ['period', { from: '2017-1-1', to: '2017-12-31' }],
    ['source', 5],
  ])('%s: %j', (name, value) => {
    expect(figuresProblems([figure(), figure({ id: 'f2', [name]: value })])).toEqual([
      `[1].${name}`,
    ])
  })

  it('a member that is not known', () => {
    expect(figuresProblems([figure({ colour: 'red' })])).toEqual(['[0].colour'])
    expect(figuresProblems([figure({ toString: '5' })])).toEqual(['[0].toString'])
  })

  it('a figure that is none, and a list that is none', () => {
    expect(figuresProblems([figure(), 'x', null])).toEqual(['[1]', '[2]'])
    expect(figuresProblems({ 0: figure() })).toEqual(['figures'])
    expect(figuresProblems('[]')).toEqual(['figures'])
  })

  it('the second of two with one id', () => {
    expect(figuresProblems([figure(), figure({ id: 'f2' }), figure()])).toEqual(['[2].id'])
  })

  it('all of it at once', () => {
    const bad = figure({ value: 'x', amount: 'y', text: '' })
    expect(figuresProblems([bad])).toEqual(['[0].value', '[0].amount', '[0].text'])
    expect(isFigures([bad])).toBe(false)
  })
})
