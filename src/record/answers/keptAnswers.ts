import { LRUCache } from 'lru-cache'
import type { RecordView } from '../RecordView.ts'
import type { PreparedAnswer } from './PreparedAnswer.ts'
import { type TwoRooms, twoRooms } from './twoRooms.ts'

/** For the words of requests and the keys that they come to, in characters. */
const WORDS = 8_000_000
/** What an answer takes beside its bytes, in bytes. */
const OVERHEAD = 500
/** Packed twice, it takes at most so many times its own bytes. */
const PACKED = 1.5

/**
 * The answers that were worked out, by the record they are true of: those of a record that has changed
 * are never found again. The least recently used go first where they would take more than `bytes`, and
 * those that were asked for once before any that somebody came back for: whoever asks for thousands that
 * nobody else wants drives out few.
 */
export interface KeptAnswers {
  readonly find: (view: RecordView, key: string) => PreparedAnswer | undefined
  readonly keep: (view: RecordView, key: string, answer: PreparedAnswer) => void
  /** Remembers what the very words of a request come to, so that the next need not be read. */
  readonly learn: (words: string, key: string) => void
  readonly keyOf: (words: string) => string | undefined
  /** What the answers take that were kept last. */
  readonly room: () => { readonly bytes: number; readonly answers: number }
}

const sizeOf = ({ identity }: PreparedAnswer): number =>
  Math.ceil(identity.length * PACKED) + OVERHEAD

export const keptAnswers = ({ bytes }: { readonly bytes: number }): KeptAnswers => {
  const answers = new WeakMap<RecordView, TwoRooms<PreparedAnswer>>()
  const keys = new LRUCache<string, string>({
    maxSize: WORDS,
    sizeCalculation: (key, words) => words.length + key.length,
  })
  let newest: TwoRooms<PreparedAnswer> | undefined
  const of = (view: RecordView): TwoRooms<PreparedAnswer> => {
    const known = answers.get(view)
    if (known) return known
    const made = twoRooms(bytes, sizeOf)
    answers.set(view, made)
    newest = made
    return made
  }
  return {
    find: (view, key) => answers.get(view)?.get(key),
    keep: (view, key, answer) => of(view).set(key, answer),
    learn: (words, key) => keys.set(words, key),
    keyOf: (words) => keys.get(words),
    room: () => {
      const held = newest?.held()
      return { bytes: held?.bytes ?? 0, answers: held?.values ?? 0 }
    },
  }
}
