/** What a document holds, by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether an answer is a document. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The revision that a document, or a form, holds; 0 where it holds none. */
export const revisionIn = (fields: Fields): number => {
  const revision = fields['revision']
  return typeof revision === 'number' ? revision : 0
}
