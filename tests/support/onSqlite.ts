import { it } from '@jest/globals'

/** A test of what only SQLite does; said to be skipped on another engine. */
export const onSqlite = process.env['MONGODB_TEST_URI'] ? it.skip : it
