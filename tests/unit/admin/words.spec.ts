import { describe, expect, it } from '@jest/globals'
import { say } from '../../../src/admin/say.ts'
import { isReportTransition } from '../../../src/admin/workflow/answers.ts'
import { introOf } from '../../../src/admin/workflow/introOf.ts'
import { WORDS } from '../../../src/admin/words.ts'
import type { Localized } from '../../../src/domain/localized.ts'
import {
  REPORT_TRANSITIONS,
  type ReportTransition,
} from '../../../src/domain/workflow/transitions.ts'

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(String).sort()
const words: readonly (readonly [string, Localized])[] = Object.entries(WORDS)

describe('the words of the admin', () => {
  it.each(words)('say the same in both languages: %s', (_name, { zh, en }) => {
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(placeholders(en)).toEqual(placeholders(zh))
    expect(en).not.toMatch(/[\u4e00-\u9fff]{2}/)
  })

  it('are Chinese unless English was chosen', () => {
    expect(say('zh', 'cancel')).toBe('取消')
    expect(say('en-GB', 'cancel')).toBe('Cancel')
    expect(say('fr', 'cancel')).toBe('取消')
  })

  it('take the values they are given', () => {
    expect(say('zh', 'figures', { count: 6 })).toBe('数据 6 项')
  })

  it.each(
    Object.keys(REPORT_TRANSITIONS).filter(
      (name): name is ReportTransition => isReportTransition(name) && name !== 'fail',
    ),
  )('tell before %s what it leads to', (transition) => {
    const chain = ['firstReview', 'clearance', 'signature'] as const
    const speech = { say: say.bind(null, 'zh'), name: ({ zh }: Localized) => zh }
    expect(introOf({ transition, state: 'clearance', chain }, speech)).not.toBe('')
  })

  it('name the stage that comes next, and after the last that it is signed', () => {
    const chain = ['firstReview', 'clearance', 'signature'] as const
    const speech = { say: say.bind(null, 'en'), name: ({ en }: Localized) => en }
    const intro = (state: 'draft' | 'clearance' | 'signature') =>
      introOf({ transition: state === 'draft' ? 'submit' : 'pass', state, chain }, speech)
    expect(intro('draft')).toContain('First review')
    expect(intro('clearance')).toContain('Signature')
    expect(intro('signature')).toContain('Signed')
  })
})
