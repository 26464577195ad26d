import type { PublicErrorCode } from '../../src/record/schema/publicErrors.ts'

/** Something hostile that is sent to the record, and what has to become of it. */
export interface Attack {
  readonly name: string
  readonly bytes: Buffer
  /** What is sent again and again after the bytes until there is an answer; nothing unless said. */
  readonly trickle?: string
  /** The code with which it is refused; `harmless`: it is answered and costs no more than any other. */
  readonly expected: PublicErrorCode | 'harmless'
  /** Refused only once the time is over that a request may take to come. */
  readonly isSlow?: true
}
