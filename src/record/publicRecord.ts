import type { IncomingMessage, RequestListener } from 'node:http'
import { type KeptAnswers, keptAnswers } from './answers/keptAnswers.ts'
import { type FreshView, freshView } from './freshView.ts'
import { recordListener, type Surroundings } from './http/recordListener.ts'
import { requestAnswerer } from './http/requestAnswerer.ts'
import { LIMITS, type Limits } from './limits/limits.ts'
import { openRecord } from './openRecord.ts'
import type { RecordReader } from './RecordReader.ts'
import { createPublicSchema } from './schema/createPublicSchema.ts'

interface RecordOptions {
  readonly reader: RecordReader
  /** Is told of every failure that the reader is answered with INTERNAL; the request goes on. */
  readonly onError: (error: unknown, req: IncomingMessage) => void
  /** How long what another process publishes may stay unseen, in milliseconds; not at all unless said. */
  readonly freshFor?: number
  /** Counts what this process has written into the record: that is seen at once. */
  readonly writes?: () => number
  /** How much memory prepared answers may take, in bytes. */
  readonly answerBytes?: number
  /** How much memory the texts of searches may take, in bytes. */
  readonly searchBytes?: number
  readonly limits?: Partial<Limits>
  /** Is told what a request cost beyond itself: a tenth of the rows that were worked out, or a refusal. */
  readonly charge?: (req: IncomingMessage, cost: number) => void
}

/**
 * The record for everyone, read-only. Pages of the same record share `record` and the room for `kept`
 * answers.
 */
export interface PublicRecord {
  /** Answers requests to `/graphql` by GET and POST, whatever their path says. */
  readonly listener: (around: Surroundings) => RequestListener
  readonly record: FreshView
  readonly kept: KeptAnswers
}

const ANSWER_BYTES = 64 * 1024 * 1024

/** Opens the record to the public. What it has answered once it answers from memory until the record changes. */
export const publicRecord = ({
  reader,
  onError,
  freshFor = 0,
  writes = () => 0,
  answerBytes = ANSWER_BYTES,
  searchBytes,
  limits: given = {},
  charge = () => undefined,
}: RecordOptions): PublicRecord => {
  const limits = { ...LIMITS, ...given }
  const schema = createPublicSchema()
  const record = freshView({ look: openRecord(reader, { searchBytes }), freshFor, writes })
  const kept = keptAnswers({ bytes: answerBytes })
  const answer = requestAnswerer({ schema, record, kept, limits, charge, onError })

  return {
    record,
    kept,
    listener: (around) => recordListener({ record, kept, limits, answer, onError }, around),
  }
}
