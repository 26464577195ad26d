import { describe, expect, it } from '@jest/globals'
import { alertMail } from '../../../../src/domain/alerts/alertMail.ts'
import { alertMessageText } from '../../../../src/domain/alerts/alertMessage.ts'
import { alertSentence } from '../../../../src/domain/alerts/alertSentence.ts'
import { dueAlert } from '../../../../src/domain/alerts/dueAlert.ts'
import { judgeSending } from '../../../../src/domain/alerts/judgeSending.ts'
import { ALERT_KINDS, isAlertKind } from '../../../../src/domain/alerts/kinds.ts'
import { isMailDue } from '../../../../src/domain/alerts/mailChoices.ts'

const at = '2026-01-10T09:00:00.000Z'

describe('what a person is told', () => {
  it('names what is to be done in the state in which it waits', () => {
    const waits = (state: string) => alertSentence({ kind: 'waits', state }, 'zh')
    expect(waits('firstReview')).toBe('待您办理：初审')
    expect(waits('inReview')).toBe('待您办理：审定')
    expect(waits('signed')).toBe('待您办理：发布')
    expect(alertSentence({ kind: 'waits', state: 'draft' }, 'en')).toBe('Waits for you: write')
    expect(alertSentence({ kind: 'secondPerson', act: 'seal' }, 'zh')).toBe('封存待第二人确认')
    expect(alertSentence({ kind: 'dueSoon', day: '2026-03-31' }, 'zh')).toBe('将于2026-03-31到期')
    const days = { day: '2026-03-31', until: '2026-04-06' }
    expect(alertSentence({ kind: 'standsIn', ...days }, 'zh')).toBe(
      '由您代理（2026-03-31至2026-04-06）',
    )
  })

  it.each(Object.keys(ALERT_KINDS).filter(isAlertKind))('%s leaves no placeholder', (kind) => {
    for (const language of ['zh', 'en'] as const) {
      const days = { day: '2026-03-31', until: '2026-04-06' }
      const words = { kind, state: 'signature', act: 'purge', ...days } as const
      expect(alertSentence(words, language)).not.toMatch(/[{}]/)
    }
  })

  it('is told of a day when it is a week and a day ahead, and once when it has passed', () => {
    const step = (daysLeft: number) => dueAlert({ daysLeft })?.step ?? null
    expect([30, 8, 7, 2, 1, 0, -1, -30, -31].map(step)).toEqual([
      ...[null, null, '7', '7', '1', '1', 'overdue', 'overdue', null],
    ])
  })
})

describe('a letter', () => {
  const line = {
    ...({ kind: 'waits', state: 'firstReview', title: '某市2025年年度报告' } as const),
    ...{ actor: '张三', at: '2026-01-10 17:00', link: 'https://desk.example/admin/x' },
  }

  it('tells which report, what waits, who and where, in Chinese first', () => {
    const { subject, text } = alertMail([line])
    expect(subject).toBe('【年度报告】待您办理：初审：某市2025年年度报告')
    for (const part of [line.title, '待您办理：初审', line.actor, line.at, line.link]) {
      expect(text).toContain(part)
    }
    expect(alertMail([line, line]).subject).toBe('【年度报告】2 条提醒 (2 alerts)')
  })

  it('goes at once, at eight in the morning of the next day, or never, as the person chose', () => {
    const due = (choice: 'daily' | 'every' | 'none', now: string) =>
      isMailDue(choice, { at, now: new Date(now) })
    expect(due('every', at)).toBe(true)
    expect(due('daily', '2026-01-10T23:59:59Z')).toBe(false)
    expect(due('daily', '2026-01-11T00:00:00Z')).toBe(true)
    expect(due('none', '2026-02-11T00:00:00Z')).toBe(false)
  })

  it('is tried again after growing pauses, and given up where that is hopeless or after three days', () => {
    const judge = (failures: number, now: string, outcome: 'failed' | 'hopeless' = 'failed') =>
      judgeSending(outcome, { failures, at, now: new Date(now) })
    const pauses = [0, 1, 2, 3, 4, 9].map(
      (failures) => Date.parse(judge(failures, at).nextAt) - Date.parse(at),
    )
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(judge(3, '2026-01-13T08:59:59Z').state).toBe('waiting')
    expect(judge(3, '2026-01-13T09:00:00Z').state).toBe('givenUp')
    expect(judge(0, at, 'hopeless').state).toBe('givenUp')
    expect(judgeSending('sent', { failures: 2, at, now: new Date(at) }).state).toBe('sent')
  })

  it('by a message to a group chat tells which report, who is meant, what waits and where', () => {
    const persons = [
      { name: '周审核', email: 'a@office.example' },
      { name: '李审核', email: 'b@office.example' },
    ]
    const about = { kind: 'waits', state: 'firstReview', title: '某市2025年年度报告' } as const
    expect(alertMessageText({ ...about, persons, link: 'https://desk.example/x' })).toBe(
      '【年度报告】某市2025年年度报告\n周审核、李审核：待您办理：初审\nhttps://desk.example/x',
    )
  })
})
