import type { CommentedField } from './Thread.ts'

/** What a field of a document is called: a part of a group, or a cell of a table, with the group or the row. */
export const nameOfField = ({ group, label }: Pick<CommentedField, 'group' | 'label'>): string =>
  group === null ? label : `${group} · ${label}`
