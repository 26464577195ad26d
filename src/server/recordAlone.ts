import type { RecordDatabase } from '../database/openRecordDatabase.ts'
import { logger } from '../logger.ts'
import { NO_COUNTS } from '../operations/counts.ts'
import { storedRecord } from '../record/storedRecord.ts'
import { MEMORY } from './memoryLimits.ts'
import { probe } from './probe.ts'
import type { RecordSource } from './RecordSource.ts'

/** The record of a database that was opened for reading alone; whatever is new in it, others have written. */
export const recordAlone = ({ store }: RecordDatabase): RecordSource => ({
  reader: storedRecord(store, MEMORY),
  settings: store.settings,
  writes: () => 0,
  counts: () => NO_COUNTS,
  isReachable: probe({ ask: store.mark, logger }),
})
