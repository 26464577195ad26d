import type { Payload } from 'payload'
import { countsOf } from '../operations/counts.ts'
import { recordWrites } from '../record/recordWrites.ts'
import { deskStore } from '../record/store/deskStore.ts'
import { storedRecord } from '../record/storedRecord.ts'
import { databaseProbe } from './databaseProbe.ts'
import { MEMORY } from './memoryLimits.ts'
import type { RecordSource } from './RecordSource.ts'

/** The record of a desk that this process has open. */
export const recordOfDesk = (payload: Payload): RecordSource => {
  const store = deskStore(payload)
  return {
    reader: storedRecord(store, MEMORY),
    settings: store.settings,
    writes: () => recordWrites(payload),
    counts: () => countsOf(payload),
    isReachable: databaseProbe(payload),
  }
}
