import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { CheckContext } from '../../../../src/domain/checks/CheckContext.ts'
import type { CheckedReport } from '../../../../src/domain/checks/CheckedReport.ts'
import { runChecks } from '../../../../src/domain/checks/runChecks.ts'
import type { LinkCheck } from '../../../../src/domain/links/LinkCheck.ts'
import { brief, modelOf } from './checkText.ts'

const text = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')
const ON_PROPOSALS = /全年承办人大代表.*?均已公开。/
const balanced = modelOf(text)
/** Says nothing of suggestions and proposals. */
const silent = modelOf(text.replace(ON_PROPOSALS, ''))
const of = (report: CheckedReport, context: CheckContext, pattern: RegExp) =>
  brief(runChecks(report, context)).filter((each) => pattern.test(each))

describe('the register of proposals', () => {
  const entry = {
    id: 'a',
    kind: 'suggestion',
    session: '十七届二次',
    number: '12',
    title: '关于停车',
  }
  const register = (...proposals: CheckedReport['proposals']) =>
    of({ ...silent, proposals }, {}, /^PROPOSAL-/)
  it('numbers occur once within their session and kind', () => {
    expect(register(entry, { ...entry, id: 'b', kind: 'proposal' })).toEqual([])
    expect(register(entry, { ...entry, id: 'b' })).toEqual(['PROPOSAL-NUMBER 12→'])
  })
  it('replies and their publication are in time', () => {
    expect(
      register({
        ...entry,
        dueOn: '2022-06-30',
        repliedOn: '2022-06-30',
        publishedOn: '2022-07-28',
      }),
    ).toEqual([])
    expect(
      register({
        ...entry,
        dueOn: '2022-06-30',
        repliedOn: '2022-07-01',
        publishedOn: '2022-08-01',
      }),
    ).toEqual([
      'PROPOSAL-LATE 关于停车：2022-07-01答复→2022-06-30',
      'PROPOSAL-PUBLISHED 关于停车：2022-08-01公开→2022-07-29',
    ])
  })
  it('days off and days worked for them count as the calendar has them', () => {
    const late = { ...entry, repliedOn: '2022-09-23', publishedOn: '2022-10-28' }
    const calendar = {
      daysOff: ['2022-10-03', '2022-10-04', '2022-10-05', '2022-10-06', '2022-10-07'],
      daysWorked: ['2022-10-08', '2022-10-09'],
    }
    expect(of({ ...silent, proposals: [late] }, {}, /^PROPOSAL/)).toHaveLength(1)
    expect(of({ ...silent, proposals: [late] }, { calendar }, /^PROPOSAL/)).toEqual([
      'PROPOSAL-PUBLISHED 关于停车：2022-10-28公开→2022-10-26',
    ])
  })
  it('what is withheld has its reason', () => {
    expect(register({ ...entry, disclosure: 'withheld', reason: ' ' })).toEqual([
      'PROPOSAL-REASON 关于停车→依据',
    ])
  })
})

describe('what the prose says of figures and register', () => {
  const figure = { id: 'f1', label: '主动公开政府信息', unit: '条' }
  const [overview] = balanced.sections
  const told = (amount: string) => {
    const figures = [{ ...figure, amount, text: `${amount}条` }]
    const initiatives = [{ id: 'i1', title: '公开', section: overview?.section ?? '', figures }]
    return of({ ...balanced, initiatives }, {}, /^TEXT-FIGURE/)
  }

  it('a figure of an initiative is what its section says of the same thing', () => {
    expect(told('3218')).toEqual([])
    expect(told('3219')).toEqual(['TEXT-FIGURE 主动公开政府信息3218条→3219条'])
  })

  const entry = (number: number, kind: string, result: string | null) => ({
    id: String(number),
    kind,
    session: '十四届一次',
    number: String(number),
    title: `第${number}号`,
    result,
  })
  const register = [
    entry(1, 'suggestion', 'A'),
    entry(2, 'suggestion', 'B'),
    entry(3, 'proposal', 'A'),
  ]
  const counted = (sentence: string, proposals: readonly ReturnType<typeof entry>[]) =>
    of({ ...modelOf(text.replace(ON_PROPOSALS, sentence)), proposals }, {}, /^PROPOSAL-COUNT/)

  it.each([
    ['承办人大代表建议2件、政协委员提案1件。', []],
    ['承办人大代表建议和政协委员提案3件，其中A类2件，B类1件。', []],
    ['承办人大代表建议2件，其中A类1件，B类1件。', []],
    ['承办人大代表建议3件。', ['PROPOSAL-COUNT 承办人大代表建议3件→2']],
    ['承办人大代表建议2件，其中A类2件。', ['PROPOSAL-COUNT 其中A类2件→1']],
  ])('the register counts what the prose says: %s', (sentence, expected) => {
    expect(counted(sentence, register)).toEqual(expected)
  })

  it('links without numbers are no register, and where a class is unknown none is counted', () => {
    const links = register.map(({ number: _number, ...each }) => ({ ...each, number: '' }))
    expect(counted('承办人大代表建议38件。', links)).toEqual([])
    const unknown = [...register, entry(4, 'suggestion', null)]
    expect(counted('承办人大代表建议3件，其中A类9件。', unknown)).toEqual([])
  })
})

describe('links', () => {
  const seen = (address: string, more: Partial<LinkCheck>): LinkCheck => ({
    ...{ address, state: 'alive', fault: null, status: 200, checkedAt: null, pageText: null },
    ...more,
  })
  const url = 'https://www.donghu.example/ta/12.html'
  const entry = { id: '1', kind: 'suggestion', number: '12', title: '关于增设停车位的建议', url }
  const told = (link: LinkCheck, proposals: CheckedReport['proposals'] = [entry]) =>
    of({ ...silent, proposals }, { links: new Map([[link.address, link]]) }, /^LINK/)

  it('a dead one is found where it stands, in the prose or in the register', () => {
    const dead = { state: 'dead', fault: 'status', status: 404, pageText: null } as const
    expect(told(seen(url, dead))).toEqual([`LINK-DEAD ${url}→返回错误 404`])
    const printed = 'https://www.donghu.example/zwgk'
    expect(told(seen(printed, dead), [])).toEqual([`LINK-DEAD ${printed}→返回错误 404`])
  })

  it('what is unsure, private or was not visited is not judged', () => {
    expect(told(seen(url, { state: 'unsure', fault: 'timeout', status: null }))).toEqual([])
    expect(told(seen(url, { state: 'private', fault: 'private', status: null }))).toEqual([])
    expect(told(seen('https://elsewhere.example/', { state: 'dead' }))).toEqual([])
  })

  it('the page of an entry names it, whatever its punctuation', () => {
    const page = (pageText: string | null) => seen(url, { pageText })
    expect(told(page('对“关于增设停车位的建议”（第12号）的答复'))).toEqual([])
    expect(told(page(null))).toEqual([])
    expect(told(page('首页'))).toEqual([`LINK-ENTRY ${url}→关于增设停车位的建议`])
    expect(told(page('首页'), [{ ...entry, number: '' }])).toEqual([])
  })
})
