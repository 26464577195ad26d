import { describe, expect, it } from '@jest/globals'
import { isItemNew } from '../../../../src/domain/workflow/isItemNew.ts'
import { isOpenForEditing } from '../../../../src/domain/workflow/isOpenForEditing.ts'
import type { ItemState, ReportState } from '../../../../src/domain/workflow/states.ts'

const sentBack = { transition: 'sendBack', at: '2018-02-01T00:00:00.000Z' }
const report = (workflowState: ReportState, openItems: unknown = 'all') => ({
  workflowState,
  openItems,
  lastTransition: sentBack,
})
const item = (state: ItemState = 'draft', id = 'a') => ({
  id,
  state,
  createdAt: '2018-01-01T00:00:00.000Z',
})

describe('when content may change', () => {
  it.each([
    ['draft', true],
    ['firstReview', false],
    ['secondReview', false],
    ['clearance', false],
    ['signature', false],
    ['signed', false],
    ['scheduled', false],
    ['publicationFailed', false],
    ['published', false],
  ] as const)('a report in %s: %p', (state, isOpen) => {
    expect(isOpenForEditing({ report: report(state), item: null })).toBe(isOpen)
    expect(isOpenForEditing({ report: report(state), item: item() })).toBe(isOpen)
  })

  it.each([
    ['draft', true],
    ['inReview', false],
    ['approved', false],
    ['dropped', false],
  ] as const)('a part in %s of a report in draft: %p', (state, isOpen) => {
    expect(isOpenForEditing({ report: report('draft'), item: item(state) })).toBe(isOpen)
  })

  it('sent back for some parts, these are open and the others are not', () => {
    const draft = report('draft', ['a', 'b'])
    expect(isOpenForEditing({ report: draft, item: item('draft', 'a') })).toBe(true)
    expect(isOpenForEditing({ report: draft, item: item('draft', 'c') })).toBe(false)
    expect(isOpenForEditing({ report: draft, item: item('dropped', 'b') })).toBe(false)
  })

  it("the report's own fields are open even where no part is", () => {
    expect(isOpenForEditing({ report: report('draft', []), item: null })).toBe(true)
    expect(isOpenForEditing({ report: report('draft', []), item: item() })).toBe(false)
  })

  it('a part created in this draft is open whatever was named', () => {
    const created = { ...item(), createdAt: '2018-02-01T00:00:01.000Z' }
    expect(isOpenForEditing({ report: report('draft', []), item: created })).toBe(true)
    expect(isOpenForEditing({ report: report('clearance', []), item: created })).toBe(false)
  })

  it.each([undefined, null, 'none', {}, 1])('closed until opened: openItems %p', (openItems) => {
    const draft = { workflowState: 'draft', openItems, lastTransition: null } as const
    expect(isOpenForEditing({ report: draft, item: item() })).toBe(false)
  })
})

describe('a part that is new in its draft', () => {
  it.each([
    ['after the report came into draft', '2018-02-01T00:00:00.001Z', true],
    ['at the same moment', '2018-02-01T00:00:00.000Z', false],
    ['before', '2018-01-31T23:59:59.999Z', false],
    ['after, in another notation', '2018-02-01T08:00:01+08:00', true],
    ['nobody knows when', '', false],
  ])('%s', (_title, createdAt, isNew) => {
    expect(isItemNew({ lastTransition: sentBack }, { createdAt })).toBe(isNew)
  })

  it.each([undefined, null, {}, { at: 5 }, 'sendBack'])(
    'cannot be told from %p, so it is not new',
    (lastTransition) => {
      expect(isItemNew({ lastTransition }, { createdAt: '2018-02-02T00:00:00.000Z' })).toBe(false)
    },
  )
})
