import express from 'express'
import { openDesk } from '../../src/openDesk.ts'
import { graphqlHandler } from '../../src/record/graphqlHandler.ts'
import { createRecordReader } from '../../src/record/payloadReader.ts'
import { serve } from './serve.ts'

/** `/graphql` over the real record, alone in an Express app. */
const payload = await openDesk()
const app = express()
app.use(
  '/graphql',
  graphqlHandler({
    reader: createRecordReader(payload),
    onError: (error) => {
      throw error
    },
  }),
)
serve(app)
