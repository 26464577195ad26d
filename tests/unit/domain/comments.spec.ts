import { describe, expect, it } from '@jest/globals'
import { anchorInField } from '../../../src/domain/comments/anchorInField.ts'
import { isStillThere } from '../../../src/domain/comments/isStillThere.ts'
import { textOfField } from '../../../src/domain/comments/textOfField.ts'

const table = { table: 'T3', cells: { new: { total: '6' } }, contributions: [{ person: 'x' }] }
const section = { heading: '总体情况', contact: { phone: null }, assigned: 12 }

describe('a comment on a field', () => {
  it('finds what stands there by its path, and nothing where it leads to no text', () => {
    expect(textOfField(section, 'heading')).toBe('总体情况')
    expect(textOfField(section, 'assigned')).toBe('12')
    expect(textOfField(section, 'contact.phone')).toBe('')
    expect(textOfField(table, 'cells.new.total')).toBe('6')
    expect(textOfField(table, 'cells.new.none')).toBe('')
    expect(textOfField(table, 'cells.new')).toBeNull()
    expect(textOfField(table, 'contributions')).toBeNull()
    expect(textOfField(table, 'constructor.name')).toBe('')
  })

  it('keeps the whole of it, though it be empty, unless it names words', () => {
    expect(anchorInField(table, { field: 'cells.new.total' })).toEqual({
      ...{ quote: '6', range: { from: 0, to: 1 } },
    })
    expect(anchorInField(section, { field: 'contact.phone' })).toEqual({
      ...{ quote: null, range: { from: 0, to: 0 } },
    })
    expect(anchorInField(section, { field: 'heading', quote: '总体' })).toEqual({})
    expect(anchorInField(section, {})).toEqual({})
  })

  it('tells when it was changed: a figure that grew by a digit is another one', () => {
    const about = (field: string, document: object) => ({
      field,
      ...anchorInField(document, { field }),
    })
    const total = about('cells.new.total', table)
    expect(isStillThere(table, total, 'cells')).toBe(true)
    expect(isStillThere({ cells: { new: { total: '66' } } }, total, 'cells')).toBe(false)
    const phone = about('contact.phone', section)
    expect(isStillThere(section, phone, 'body')).toBe(true)
    expect(isStillThere({ contact: { phone: '0512' } }, phone, 'body')).toBe(false)
  })

  it('about words of a field holds while they stand in it', () => {
    const about = { field: 'heading', quote: '总体', range: { from: 0, to: 0 } }
    expect(isStillThere(section, about, 'body')).toBe(true)
    expect(isStillThere({ heading: '主动公开' }, about, 'body')).toBe(false)
    expect(isStillThere(section, { quote: null }, 'body')).toBe(true)
  })
})
