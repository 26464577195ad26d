import { describe, expect, it } from '@jest/globals'
import { judgeVisit } from '../../../../src/domain/links/judgeVisit.ts'
import type { LinkFault } from '../../../../src/domain/links/LinkCheck.ts'

const now = new Date('2026-01-05T00:00:00.000Z')
const judged = (fault: LinkFault | null, status: number | null, failuresBefore = 0) =>
  judgeVisit({ fault, status, pageText: null }, { failuresBefore, now })

describe('what a visit makes of an address', () => {
  it.each([
    ['answers', null, 200, 0, 'alive', 0, '2026-01-06'],
    ['answers again after failures', null, 200, 5, 'alive', 0, '2026-01-06'],
    ['is gone', 'status', 404, 0, 'dead', 1, '2026-01-06'],
    ['failed once', 'timeout', null, 0, 'unsure', 1, '2026-01-05'],
    ['failed twice', 'timeout', null, 1, 'dead', 2, '2026-01-06'],
    ['a server with a fault, twice', 'status', 500, 1, 'dead', 2, '2026-01-06'],
    ['turns programs away, each time', 'status', 403, 8, 'unsure', 9, '2026-01-06'],
    ['is of an internal network', 'private', null, 0, 'private', 1, '2026-01-06'],
  ] as const)('%s', (_title, fault, status, before, state, failures, day) => {
    const { nextAt, ...rest } = judged(fault, status, before)
    expect(rest).toEqual({ state, failures })
    expect(nextAt.slice(0, 10)).toBe(day)
  })
})
