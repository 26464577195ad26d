import { describe, expect, it } from '@jest/globals'
import { MORE_HEIGHT, placeThreads } from '../../../src/admin/comments/placeThreads.ts'

const threads = (...wanted: readonly (number | null)[]) =>
  wanted.map((each) => ({ wanted: each, height: 50 }))

describe('threads in the margin', () => {
  it('stand at the words that they are about', () => {
    expect(placeThreads(threads(0, 100, 300))).toEqual([0, 100, 300])
  })

  it('are pushed down where they would cover each other, and only there', () => {
    expect(placeThreads(threads(10, 20, 30, 300))).toEqual([10, 68, 126, 300])
  })

  it('the one that is looked at stands at its words and pushes the others away, up and down', () => {
    expect(placeThreads(threads(200, 210, 220), 1)).toEqual([152, 210, 268])
    expect(placeThreads(threads(200, 210, 220), 0)).toEqual([200, 258, 316])
  })

  it('the one that is looked at keeps its line though twelve are about it, and the nearest stay above', () => {
    const twelve = Array.from({ length: 12 }, () => 150)
    const tops = placeThreads(threads(...twelve), 8)
    expect(tops[8]).toBe(150)
    expect(tops.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => null))
    expect(tops.slice(6, 8)).toEqual([34, 92])
    expect(tops.slice(9)).toEqual([208, 266, 324])
  })

  it('all that have room stay, to the pixel', () => {
    expect(placeThreads(threads(116, 116, 116), 2)).toEqual([0, 58, 116])
    expect(placeThreads(threads(115, 115, 115), 2)).toEqual([null, 57, 115])
  })

  it('where the line is too high for any above, it stands below the one that tells how many there are', () => {
    expect(placeThreads(threads(0, 0, 20), 2)).toEqual([null, null, MORE_HEIGHT + 2])
    expect(placeThreads(threads(0, 20), 0)).toEqual([0, 58])
  })

  it('what is about no words stands uppermost, and pushes nothing away when it is looked at', () => {
    expect(placeThreads(threads(null, null, 20), 1)).toEqual([0, 58, 116])
    expect(placeThreads(threads(null, 300, 310), 2)).toEqual([0, 252, 310])
  })

  it('none is none', () => {
    expect(placeThreads([])).toEqual([])
  })
})
