import { describe, expect, it } from '@jest/globals'
import { standingOf } from '../../../../src/domain/deputies/Deputation.ts'
import { isPermittedToDeputy } from '../../../../src/domain/deputies/isPermittedToDeputy.ts'
import { judgeDeputation, type Naming } from '../../../../src/domain/deputies/judgeDeputation.ts'
import { nameOfAct } from '../../../../src/domain/deputies/nameOfAct.ts'
import { ROLES } from '../../../../src/domain/roles.ts'

const NOW = new Date('2026-02-10T09:00:00+08:00')
const NAMED = '2026-02-01T01:00:00.000Z'

const naming = (given: Partial<Naming> = {}): Naming => ({
  principal: { id: 'li', roles: ['reviewer'], closedLast: null },
  deputy: { id: 'wang', roles: ['editor'], isShut: false, isColleague: true },
  from: '2026-02-10',
  until: '2026-02-20',
  before: [],
  now: NOW,
  ...given,
})
const deputy = (given: Partial<Naming['deputy']>): Naming =>
  naming({ deputy: { ...naming().deputy, ...given } })
const before = (given: object = {}): Naming['before'] => [
  {
    deputy: 'zhao',
    from: '2026-02-01',
    until: '2026-02-12',
    namedAt: NAMED,
    deputyClosedLast: null,
    ...given,
  },
]

describe('naming a deputy', () => {
  it('is possible among colleagues, for days that are not over', () => {
    expect(judgeDeputation(naming())).toBeNull()
    expect(judgeDeputation(naming({ from: '2026-01-01' }))).toBeNull()
    expect(judgeDeputation(naming({ from: '2026-02-10', until: '2026-02-10' }))).toBeNull()
  })

  it.each([
    ['herself', deputy({ id: 'li' }), 'DEPUTY_IS_SELF', 'deputy'],
    ['whose account is closed or locked', deputy({ isShut: true }), 'DEPUTY_SHUT', 'deputy'],
    ['of another office', deputy({ isColleague: false }), 'DEPUTY_ELSEWHERE', 'deputy'],
    ['an administrator', deputy({ roles: ['auditor'] }), 'DEPUTY_IS_ADMINISTRATOR', 'deputy'],
    [
      'for an administrator',
      naming({ principal: { id: 'li', roles: ['systemAdministrator'], closedLast: null } }),
      'NOTHING_TO_STAND_FOR',
      'deputy',
    ],
    [
      'for what she only does as a deputy herself',
      naming({ principal: { id: 'li', roles: [], closedLast: null } }),
      'NOTHING_TO_STAND_FOR',
      'deputy',
    ],
    ['until before it begins', naming({ until: '2026-02-09' }), 'PERIOD_INVERTED', 'until'],
    [
      'for days that are over',
      naming({ from: '2026-02-01', until: '2026-02-09' }),
      'PERIOD_OVER',
      'until',
    ],
    ['for 367 days', naming({ until: '2027-02-11' }), 'PERIOD_TOO_LONG', 'until'],
    ['twice for a day', naming({ before: before() }), 'DEPUTY_NAMED_ALREADY', 'from'],
  ] as const)('nobody is named who is, or is named, %s', (_what, given, code, field) => {
    expect(judgeDeputation(given)).toEqual({ code, field })
  })

  it('is possible again for days of what was ended, or ended with an account that was closed', () => {
    const closing = '2026-02-05T01:00:00.000Z'
    for (const was of [
      before({ endedAt: closing }),
      before({ deputyClosedLast: closing }),
      before({ until: '2026-02-09' }),
      before({ from: '2026-02-21', until: '2026-02-22' }),
    ]) {
      expect(judgeDeputation(naming({ before: was }))).toBeNull()
    }
    const principal = { ...naming().principal, closedLast: closing }
    expect(judgeDeputation(naming({ principal, before: before() }))).toBeNull()
    expect(judgeDeputation(naming({ until: '2027-02-10' }))).toBeNull()
  })
})

describe('a deputation', () => {
  const named = { deputy: 'wang', from: '2026-02-10', until: '2026-02-20', namedAt: NAMED }
  const at = (now: string, closings: readonly string[] = [], more: object = {}) =>
    standingOf({ ...named, ...more }, { now: new Date(now), closings })

  it('begins and ends by the calendar of Shanghai, the last day included', () => {
    expect(at('2026-02-09T23:59:59+08:00')).toBe('ahead')
    expect(at('2026-02-10T00:00:00+08:00')).toBe('now')
    expect(at('2026-02-20T23:59:59+08:00')).toBe('now')
    expect(at('2026-02-21T00:00:00+08:00')).toBe('over')
  })

  it('is over once somebody ended it, or one of the two accounts was closed since', () => {
    const day = '2026-02-12T09:00:00+08:00'
    expect(at(day, [], { endedAt: '2026-02-11T01:00:00.000Z' })).toBe('over')
    expect(at(day, ['2026-02-11T01:00:00.000Z'])).toBe('over')
    expect(at(day, ['2026-01-11T01:00:00.000Z'])).toBe('now')
  })

  it('gives nobody what two people do together, nor what administrators do', () => {
    for (const permission of [
      'edition.seal',
      'document.purge',
      'account.manage',
      'organization.manage',
      'settings.manage',
      'webhook.manage',
      'role.grant',
      'audit.read',
    ] as const) {
      expect(isPermittedToDeputy(ROLES, permission)).toBe(false)
    }
    expect(isPermittedToDeputy(['signatory'], 'report.passSignature')).toBe(true)
    expect(isPermittedToDeputy(['editor'], 'report.passSignature')).toBe(false)
  })

  it('is told with both names', () => {
    const speech = {
      nameOf: (id: string) => ({ wang: '王某', li: '李某' })[id] ?? '',
      language: 'zh',
    } as const
    expect(nameOfAct({ person: 'wang', standsFor: 'li' }, speech)).toBe('王某（代 李某）')
    expect(nameOfAct({ person: 'wang' }, speech)).toBe('王某')
    const english = { ...speech, language: 'en' } as const
    expect(nameOfAct({ person: 'wang', standsFor: 'li' }, english)).toBe('王某 (for 李某)')
  })
})
