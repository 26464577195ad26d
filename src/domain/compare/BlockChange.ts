import type { BlockForm } from './Block.ts'
import type { Segment } from './Segment.ts'

/**
 * Blocks of two texts that belong together. `before` and `after` say of which kind they are: several where
 * one was split or several were merged, none where there was, or is, none. A block that was moved is told
 * in both places.
 */
export interface BlockChange {
  readonly change:
    'same' | 'changed' | 'added' | 'removed' | 'movedFrom' | 'movedTo' | 'split' | 'merged'
  readonly before: readonly BlockForm[]
  readonly after: readonly BlockForm[]
  /** Where several lines are told together they are parted by a break. */
  readonly segments: readonly Segment[]
  /** It is another kind of block now, or stands otherwise: a list item, further in, centred. */
  readonly isReshaped: boolean
  /** The same number in both places of a block that was moved. */
  readonly move: number | null
}
