import { expect, it } from '@jest/globals'
import { failureReason } from '../../../../src/domain/workflow/failureReason.ts'
import { GUARD_MESSAGES } from '../../../../src/domain/workflow/guardMessages.ts'

it('a publication failed by its guards, which are said in both languages', () => {
  const { zh, en } = GUARD_MESSAGES.contentIsUnchanged
  expect(failureReason(['contentIsUnchanged'])).toBe(`${zh} ${en}`)
})

it.each([[[]], [['undefined']], [['toString']]])(
  'without a guard, %p, it was a fault',
  (guards) => {
    expect(failureReason(guards)).toMatch(/系统出错[^]*met a fault/)
  },
)
