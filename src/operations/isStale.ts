import { Refused } from './refuse.ts'

/** Whether a write was refused because somebody else had written before. */
export const isStale = (error: unknown): boolean =>
  error instanceof Refused && error.data.code === 'STALE'
