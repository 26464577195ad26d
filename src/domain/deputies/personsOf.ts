/** An act as it is recorded: who did it and, where she did it as a deputy, for whom. */
export interface Act {
  readonly person: string
  readonly standsFor?: string | null | undefined
}

/** Everybody whose act it counts as: hers who did it, and hers for whom she stood. */
export const personsOf = ({ person, standsFor }: Act): readonly string[] =>
  standsFor ? [person, standsFor] : [person]
