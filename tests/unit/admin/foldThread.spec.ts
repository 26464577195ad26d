import { describe, expect, it } from '@jest/globals'
import { foldThread } from '../../../src/admin/comments/foldThread.ts'

const thread = (answers: readonly string[], text = '请核对。') => ({
  text,
  replacement: null,
  answers: answers.map((each, at) => ({ id: String(at), text: each, author: '李某', at: '' })),
})

const shownOf = (...given: Parameters<typeof thread>) => {
  const folded = foldThread(thread(...given))
  return folded && { hidden: folded.hidden, shown: folded.answers.map(({ text }) => text) }
}

describe('a thread in the margin', () => {
  it('with three answers stands whole, with four shows the last and tells how many more there are', () => {
    expect(shownOf(['一', '二', '三'])).toBeNull()
    expect(shownOf(['一', '二', '三', '四'])).toEqual({ hidden: 3, shown: ['四'] })
  })

  it('folds for a long text, counted as it is printed: a character takes the place of two letters', () => {
    expect(shownOf([], '字'.repeat(176))).toBeNull()
    expect(shownOf([], '字'.repeat(177))).toEqual({ hidden: 0, shown: [] })
    expect(shownOf([], 'a'.repeat(177))).toBeNull()
    expect(shownOf([], '行\n'.repeat(8))).toEqual({ hidden: 0, shown: [] })
    expect(shownOf(['字'.repeat(177)])).toEqual({ hidden: 0, shown: ['字'.repeat(177)] })
    expect(foldThread({ ...thread([]), replacement: '字'.repeat(177) })).not.toBeNull()
  })
})
