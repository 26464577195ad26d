import { env } from '../env.ts'

const MEGABYTE = 1024 * 1024

/** How much memory the record may take, in bytes: what is read of editions, the texts of searches, answers. */
export const MEMORY = {
  snapshotBytes: (env.RECORD_MEMORY_MB * MEGABYTE) / 2,
  searchBytes: (env.RECORD_MEMORY_MB * MEGABYTE) / 2,
  answerBytes: env.RECORD_CACHE_MB * MEGABYTE,
} as const
