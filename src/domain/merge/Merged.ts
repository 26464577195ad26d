/** Whose text is taken where two people changed the same: both stand one after the other. */
export type Choice = 'both' | 'mine' | 'theirs'

/** What was chosen, by the keys of the clashes. */
export type Choices = Readonly<Record<string, Choice>>

/** A place that both changed, each otherwise. The values are as the field holds them: of a text the blocks in question. */
export interface Clash {
  readonly key: string
  /** The field, and which value in it. */
  readonly path: readonly [field: string, ...members: string[]]
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
  readonly choices: readonly Choice[]
}

/** Two changes of one value brought together: what still has to be chosen, and what comes of it then. */
export interface Merged<T = unknown> {
  readonly clashes: readonly Clash[]
  /** The value by what was chosen; where nothing was, mine stands. */
  readonly settle: (choices: Choices) => T
}

/** Three states of one value: what both began with, and what each made of it. */
export interface Three<T = unknown> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

/** Nothing is left to choose. */
export const settled = <T>(value: T): Merged<T> => ({ clashes: [], settle: () => value })
