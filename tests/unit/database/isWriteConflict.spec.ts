import { describe, expect, it } from '@jest/globals'
import { isWriteConflict } from '../../../src/database/isWriteConflict.ts'

describe('a write conflict', () => {
  it('is what MongoDB says of a row that another transaction writes', () => {
    const conflict = Object.assign(new Error('WriteConflict'), { code: 112 })
    expect(isWriteConflict(conflict)).toBe(true)
  })

  it('is neither a key that is taken nor a fault', () => {
    for (const error of [
      Object.assign(new Error('E11000 duplicate key'), { code: 11_000 }),
      new Error('socket hang up'),
      null,
    ]) {
      expect(isWriteConflict(error)).toBe(false)
    }
  })
})
