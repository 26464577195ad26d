import { describe, expect, it } from '@jest/globals'
import { placeThreads } from '../../../src/admin/comments/placeThreads.ts'

const threads = (...wanted: readonly number[]) =>
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

  it('where there is no room above it, all stand below each other from the top', () => {
    expect(placeThreads(threads(0, 0, 20), 2)).toEqual([0, 58, 116])
  })

  it('none is none', () => {
    expect(placeThreads([])).toEqual([])
  })
})
