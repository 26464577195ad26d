import type { MarkChange } from '../../domain/compare/Segment.ts'
import { languageOf } from '../../domain/localized.ts'
import { say } from '../say.ts'
import { MARK_NAMES } from './compareWords.ts'

const LINKS = { added: 'linkAdded', removed: 'linkRemoved', changed: 'linkChanged' } as const
const NUMBERS = {
  added: 'numberAdded',
  removed: 'numberRemoved',
  changed: 'numberRebound',
} as const

/** What of characters that stayed is another now, in words. */
export const markNote = (code: string, { mark, change, before, after }: MarkChange): string => {
  if (mark === 'link') {
    return say(code, LINKS[change], { before: before ?? '', after: after ?? '' })
  }
  if (mark === 'number') return say(code, NUMBERS[change])
  const name = MARK_NAMES[mark][languageOf(code)]
  return say(code, change === 'removed' ? 'markRemoved' : 'markAdded', { mark: name })
}
