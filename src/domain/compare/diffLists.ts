import { diffArrays } from 'diff'

/** Neighbours of two lists that stayed, were removed or were added. */
export interface ListPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly items: readonly string[]
}

/** The shortest way from one list to another (Myers); null where it takes more edits than are allowed. */
export const diffLists = (
  before: readonly string[],
  after: readonly string[],
  mostEdits = Infinity,
): readonly ListPart[] | null =>
  diffArrays([...before], [...after], { maxEditLength: mostEdits })?.map(
    ({ added, removed, value }) => ({
      kind: removed ? 'removed' : added ? 'added' : 'same',
      items: value,
    }),
  ) ?? null
