import { describe, expect, it } from '@jest/globals'
import { databaseFault } from '../../../src/domain/databaseFault.ts'

const named = (name: string, code?: string) =>
  Object.assign(new Error('as the driver says it'), { name, ...(code ? { code } : {}) })

describe('why the database could not do what was asked', () => {
  it.each([
    ['SQLite has no room', named('LibsqlError', 'SQLITE_FULL'), 'STORAGE_FULL'],
    ['an upload finds no room', named('Error', 'ENOSPC'), 'STORAGE_FULL'],
    [
      'SQLite may not write',
      named('LibsqlError', 'SQLITE_READONLY_DBMOVED'),
      'DATABASE_UNAVAILABLE',
    ],
    [
      'SQLite cannot read its file',
      named('LibsqlError', 'SQLITE_IOERR_READ'),
      'DATABASE_UNAVAILABLE',
    ],
    ['MongoDB is not found', named('MongooseServerSelectionError'), 'DATABASE_UNAVAILABLE'],
    ['MongoDB was cut off', named('MongoNetworkError'), 'DATABASE_UNAVAILABLE'],
    ['the connections were dropped', named('MongoPoolClearedError'), 'DATABASE_UNAVAILABLE'],
  ])('%s', (_case, error, fault) => {
    expect(databaseFault(error)).toBe(fault)
    const wrapped = new Error('Failed query', { cause: new Error('once more', { cause: error }) })
    expect(databaseFault(wrapped)).toBe(fault)
  })

  it('any other error is no fault of the database', () => {
    expect(databaseFault(named('LibsqlError', 'SQLITE_CONSTRAINT_UNIQUE'))).toBeNull()
    expect(databaseFault(new Error('Cannot read properties of undefined'))).toBeNull()
    expect(databaseFault('gone')).toBeNull()
  })

  it('an error that is its own cause ends the search', () => {
    const circle = named('Error')
    expect(databaseFault(Object.assign(circle, { cause: circle }))).toBeNull()
  })
})
