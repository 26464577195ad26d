import express, { type Express } from 'express'
import type { Payload } from 'payload'
import { publicRecord } from '../../src/record/publicRecord.ts'
import { createRecordReader } from '../../src/record/payloadReader.ts'

/** `/graphql` over the real record, alone in an Express app. */
export const recordApp = (payload: Payload): Express => {
  const app = express()
  app.use(
    '/graphql',
    publicRecord({
      reader: createRecordReader(payload),
      onError: (error) => {
        throw error
      },
    }).handler,
  )
  return app
}
