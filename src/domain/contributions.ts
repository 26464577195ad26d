import { personsOf } from './deputies/personsOf.ts'

/** Who changed a document's content or place, after which edition of its report (0: before the first). */
export interface Contribution {
  readonly person: string
  /** For whom she did it as a deputy; it counts as that one's too. */
  readonly standsFor?: string
  readonly baseEdition: number
  readonly what: 'content' | 'place'
}

const isContribution = (value: unknown): value is Contribution =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'person') === 'string' &&
  typeof Reflect.get(value, 'baseEdition') === 'number'

/** Contributions as they come out of the database; what is not one is left out. */
export const readContributions = (value: unknown): readonly Contribution[] =>
  Array.isArray(value) ? value.filter(isContribution) : []

/** The list with one more contribution, each kept once. */
export const addContribution = (
  list: readonly Contribution[],
  added: Contribution,
): readonly Contribution[] =>
  list.some(
    ({ person, standsFor, baseEdition, what }) =>
      person === added.person &&
      standsFor === added.standsFor &&
      baseEdition === added.baseEdition &&
      what === added.what,
  )
    ? list
    : [...list, added]

/** The persons who contributed since an edition: those who worked on what came after it, and for whom they stood. */
export const contributorsSince = (
  list: readonly Contribution[],
  edition: number,
): readonly string[] => [
  ...new Set(list.filter(({ baseEdition }) => baseEdition >= edition).flatMap(personsOf)),
]
