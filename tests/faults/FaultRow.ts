/** What came of one fault that was tried out. */
export interface FaultRow {
  readonly fault: string
  /** How many operations met it. */
  readonly tried: number
  /** What had been acknowledged and was gone afterwards. */
  readonly lost: readonly string[]
  /** What was half done, done twice, or not as the rules say. */
  readonly wrong: readonly string[]
  /** How long each recovery took, in milliseconds: until everything was as it must be again. */
  readonly recoveries: readonly number[]
}
