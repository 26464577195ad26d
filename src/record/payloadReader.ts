import type { Payload } from 'payload'
import type { RecordReader } from './RecordReader.ts'
import { deskStore } from './store/deskStore.ts'
import { storedRecord } from './storedRecord.ts'

/** Reads the record of an open desk; see `storedRecord`. */
export const createRecordReader = (
  payload: Payload,
  memory?: Parameters<typeof storedRecord>[1],
): RecordReader => storedRecord(deskStore(payload), memory)
