import { describe, expect, it } from '@jest/globals'
import { reminderText, type Reminder } from '../../../../src/domain/workbench/reminderText.ts'

const reminder: Reminder = {
  title: '某市2025年政府信息公开工作年度报告',
  state: 'clearance',
  task: 'pass',
  persons: ['王五', '赵六'],
  since: '2026-01-10',
  due: { day: '2026-03-31', legalDay: null, daysLeft: 7 },
}
const link = 'https://desk.example/admin/collections/reports/1'

describe('催办文字: a text for group chats', () => {
  it('tells which report, what waits for whom, since when, until when and where', () => {
    expect(reminderText(reminder, { language: 'zh', link }).split('\n')).toEqual([
      '【催办】某市2025年政府信息公开工作年度报告',
      '待办：公开审查（含保密审查）',
      '请 王五、赵六 办理',
      '等待自：2026-01-10',
      '期限：2026-03-31（还有 7 天）',
      link,
    ])
    expect(reminderText(reminder, { language: 'en', link }).split('\n').slice(1, 5)).toEqual([
      expect.stringMatching(/^Waits for: Clearance/),
      'Please: 王五, 赵六',
      'Since: 2026-01-10',
      'Due: 2026-03-31 (7 days left)',
    ])
  })

  it('says that it is due today, that it is overdue, and nothing where no day is set', () => {
    const line = (daysLeft: number) =>
      reminderText(
        { ...reminder, due: { day: '2026-03-31', legalDay: null, daysLeft } },
        { language: 'zh', link },
      ).split('\n')[4]
    expect(line(0)).toBe('期限：2026-03-31（今天到期）')
    expect(line(-3)).toBe('期限：2026-03-31（已逾期 3 天）')
    expect(reminderText({ ...reminder, due: null }, { language: 'zh', link })).not.toContain('期限')
  })

  it('says so where nobody is left who could do it', () => {
    const text = reminderText({ ...reminder, persons: [] }, { language: 'zh', link })
    expect(text).toContain('现在没有人可以办理，请联系安全管理员')
  })

  it.each(['confirmSignature', 'mend', 'publish', 'write'] as const)(
    'names what is to be done: %s',
    (task) => {
      for (const language of ['zh', 'en'] as const) {
        const text = reminderText({ ...reminder, state: 'draft', task }, { language, link })
        expect(text).not.toMatch(/draft|[{}]/)
      }
    },
  )
})
