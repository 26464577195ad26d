import { describe, expect, it } from '@jest/globals'
import { placeOf } from '../../../src/admin/titles/placeOf.ts'

describe('the page that an address leads to', () => {
  it.each([
    ['', { kind: 'page', word: 'workbench' }],
    ['alerts', { kind: 'page', word: 'alerts' }],
    ['nothing', { kind: 'page', word: 'titleNotFound' }],
    ['collections', { kind: 'page', word: 'titleNotFound' }],
    ['collections/reports', { kind: 'list', slug: 'reports' }],
    ['collections/reports/create', { kind: 'create', slug: 'reports' }],
    ['collections/reports/7', { kind: 'document', slug: 'reports', id: '7', side: 'document' }],
    [
      'collections/sections/7/compare',
      { kind: 'document', slug: 'sections', id: '7', side: 'compare' },
    ],
    [
      'collections/sections/7/versions/9',
      { kind: 'document', slug: 'sections', id: '7', side: 'versions' },
    ],
    ['globals/settings', { kind: 'global', slug: 'settings', side: 'document' }],
    ['globals/settings/versions', { kind: 'global', slug: 'settings', side: 'versions' }],
  ])('%s', (address, place) => {
    expect(placeOf(address.split('/').filter((each) => each !== ''))).toEqual(place)
  })
})
