import { describe, expect, it } from '@jest/globals'
import {
  type Draft,
  draftKey,
  draftKeyOf,
  draftsOf,
  isDraft,
  KEPT_FOR,
  MOST_DRAFTS,
  outlived,
} from '../../../src/admin/unsaved/drafts/Draft.ts'

const NOW = Date.parse('2018-03-01T09:00:00+08:00')
const draft = (given: Partial<Draft> = {}): Draft => ({
  key: 'p:sections:s',
  person: 'p',
  revision: 3,
  values: { heading: '概述' },
  keptAt: NOW,
  ...given,
})

describe('a draft in a browser', () => {
  it('is known by person, collection and document, so that nobody else is offered it', () => {
    const mine = draftKey({ person: 'p', collection: 'sections', id: 's' })
    expect(mine).toBe('p:sections:s')
    expect(draftKey({ person: 'q', collection: 'sections', id: 's' })).not.toBe(mine)
    expect(draftKey({ person: 'p', collection: 'sections', id: null })).toBe('p:sections:new')
  })

  it('is one of each page on which it was typed, so that a later one takes nothing away', () => {
    const key = draftKey({ person: 'p', collection: 'sections', id: 's' })
    const older = draft({ key: draftKeyOf(key, 'a'), keptAt: NOW - 1 })
    const newer = draft({ key: draftKeyOf(key, 'b') })
    const other = draft({ key: draftKeyOf(`${key}2`, 'a') })
    expect(draftsOf(key, [older, other, newer])).toEqual([newer, older])
  })

  it('outlives a weekend and no more', () => {
    const friday = draft({ keptAt: Date.parse('2018-02-23T17:30:00+08:00') })
    const monday = Date.parse('2018-02-26T09:00:00+08:00')
    expect(outlived([friday], monday)).toEqual([])
    expect(outlived([friday], friday.keptAt + KEPT_FOR + 1)).toEqual([friday])
  })

  it('makes room where there are too many, the oldest first', () => {
    const drafts = Array.from({ length: MOST_DRAFTS + 2 }, (_, at) =>
      draft({ key: `p:sections:${at}`, keptAt: NOW - at }),
    )
    expect(outlived(drafts, NOW).map(({ key }) => key)).toEqual(
      drafts.slice(MOST_DRAFTS).map(({ key }) => key),
    )
  })

  it('is taken for nothing else, whatever another program left under its name', () => {
    expect(isDraft(draft())).toBe(true)
    expect([null, 'x', {}, { ...draft(), values: 'x' }].map(isDraft)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
