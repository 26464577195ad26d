import { describe, expect, it } from '@jest/globals'
import { chapterTree, inOneList, type Placed } from '../../../src/record/snapshot/chapterTree.ts'
import { itemStanding } from '../../../src/admin/outline/itemStanding.ts'

const section = (id: string, order: string, more: Partial<Placed> = {}): Placed => ({
  id,
  heading: id,
  order,
  parent: null,
  workflowState: 'draft',
  createdAt: '2026-01-05T00:00:00.000Z',
  ...more,
})

const printed = (sections: readonly Placed[]) =>
  inOneList(chapterTree(sections)).map(({ number, section: { id } }) => `${number}${id}`)

describe('the chapter tree on a report’s page', () => {
  it('stands in reading order and is numbered by place', () => {
    const sections = [
      section('乙', 'a1'),
      section('甲', 'a0'),
      section('丁', 'a1', { parent: '乙' }),
      section('丙', 'a0', { parent: '乙' }),
      section('戊', 'a0', { parent: '丁' }),
    ]
    expect(printed(sections)).toEqual(['一、甲', '二、乙', '（一）丙', '（二）丁', '1.戊'])
  })

  it('shows a dropped section in its place and counts on without it', () => {
    const sections = [
      section('甲', 'a0', { workflowState: 'dropped' }),
      section('乙', 'a0', { parent: '甲' }),
      section('丙', 'a1'),
    ]
    expect(printed(sections)).toEqual(['甲', '乙', '一、丙'])
  })

  it('loses no section whose superior is not there', () => {
    expect(printed([section('甲', 'a0', { parent: 'elsewhere' })])).toEqual(['一、甲'])
  })
})

describe('how a part of a report stands', () => {
  const item = section('甲', 'a0')
  const report = { workflowState: 'draft', openItems: 'all', lastTransition: null } as const
  const sentBack = {
    transition: 'sendBack',
    actor: 'p',
    from: 'firstReview',
    to: 'draft',
    at: '2026-02-01T00:00:00.000Z',
    revision: 3,
  }

  it('open while the report is a draft', () => {
    expect(itemStanding(report, item)).toBe('open')
  })

  it('closed by the report’s state before its own', () => {
    expect(itemStanding({ ...report, workflowState: 'clearance' }, item)).toBe('reportIsClosed')
  })

  it('open after a partial sending back where it is named or new, closed otherwise', () => {
    const partly = { ...report, openItems: ['甲'], lastTransition: sentBack }
    expect(itemStanding(partly, item)).toBe('open')
    expect(itemStanding(partly, section('乙', 'a1'))).toBe('closed')
    const created = { createdAt: '2026-02-02T00:00:00.000Z' }
    expect(itemStanding(partly, section('丙', 'a2', created))).toBe('open')
  })

  it('dropped whatever the report is', () => {
    expect(itemStanding(report, section('甲', 'a0', { workflowState: 'dropped' }))).toBe('dropped')
  })
})
