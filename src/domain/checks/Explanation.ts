/** Why something that the checks found is left as it is: who said so, and when. */
export interface Explanation {
  /** The key of the finding. */
  readonly key: string
  readonly text: string
  /** The id of the person. */
  readonly person: string
  /** The id of whom she stood for, where she said it as a deputy. */
  readonly standsFor?: string
  /** ISO 8601. */
  readonly at: string
}

const isExplanation = (value: unknown): value is Explanation =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'text', 'person', 'at'].every((name) => typeof Reflect.get(value, name) === 'string')

/** The explanations that a report's row holds. */
export const readExplanations = (value: unknown): readonly Explanation[] =>
  Array.isArray(value) ? value.filter(isExplanation) : []
