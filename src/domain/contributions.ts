/** Who changed a document's content or place, after which edition of its report (0: before the first). */
export interface Contribution {
  readonly person: string
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
    ({ person, baseEdition, what }) =>
      person === added.person && baseEdition === added.baseEdition && what === added.what,
  )
    ? list
    : [...list, added]

/** The persons who contributed since an edition: those who worked on what came after it. */
export const contributorsSince = (
  list: readonly Contribution[],
  edition: number,
): readonly string[] => [
  ...new Set(list.filter(({ baseEdition }) => baseEdition >= edition).map(({ person }) => person)),
]
