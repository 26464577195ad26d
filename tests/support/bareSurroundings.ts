import { randomUUID } from 'node:crypto'
import { OPEN_HEADERS, type Surroundings } from '../../src/record/http/recordListener.ts'

/** The record without what a server does around it. */
export const BARE: Surroundings = {
  headers: Object.entries(OPEN_HEADERS).flat(),
  idHeader: 'X-Request-Id',
  idOf: () => randomUUID(),
  onAnswered: () => undefined,
}
