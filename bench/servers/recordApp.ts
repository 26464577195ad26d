import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import { publicRecord } from '../../src/record/publicRecord.ts'
import { createRecordReader } from '../../src/record/payloadReader.ts'

/** `/graphql` over the real record, alone. */
export const recordApp = (payload: Payload): RequestListener =>
  publicRecord({
    reader: createRecordReader(payload),
    onError: (error) => {
      throw error
    },
  }).listener({
    headers: [],
    idHeader: 'X-Request-Id',
    idOf: () => 'bench',
    onAnswered: () => undefined,
  })
