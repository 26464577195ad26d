/** A slip and what it should be; both may be limited by what stands around it. */
export interface LexiconEntry {
  /** The words as mistyped. */
  readonly wrong: string
  readonly right: string
  /** What follows where it is a slip: literal words, or `<date>` or `<number>`. */
  readonly before?: readonly string[]
  /** What stands around it where it is none: 截止日期, 不了了之. */
  readonly notBefore?: readonly string[]
  readonly notAfter?: readonly string[]
}

/** Two ways of writing one thing, of which a text uses one. */
export interface VariantPair {
  readonly preferred: string
  readonly other: string
}

/** What an office knows of slips; it can edit all of it. */
export interface Lexicon {
  readonly confused: readonly LexiconEntry[]
  readonly mixed: readonly VariantPair[]
  /** Words that may stand twice in a row. */
  readonly mayRepeat: readonly string[]
  readonly punctuation: readonly LexiconEntry[]
}
