import type { ItemState } from '../workflow/states.ts'

/** How far a chapter is. */
export type ChapterStanding = 'empty' | 'written' | 'inReview' | 'approved'

interface Facts {
  readonly state: ItemState
  /** Something is said in it, below it, or in a table of its topics. */
  readonly isTold: boolean
}

/** How far a chapter is, by its own state and by whether anything is said in it. */
export const chapterStanding = ({ state, isTold }: Facts): ChapterStanding => {
  if (state === 'inReview' || state === 'approved') return state
  return isTold ? 'written' : 'empty'
}
