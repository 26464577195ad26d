import { describe, expect, it } from '@jest/globals'
import { dueOf } from '../../../../src/domain/workbench/dueOf.ts'
import { itemTask } from '../../../../src/domain/workbench/itemTask.ts'
import { reportTask } from '../../../../src/domain/workbench/reportTask.ts'
import type { Role } from '../../../../src/domain/roles.ts'
import type { ItemSubject, ReportSubject } from '../../../../src/domain/workflow/types.ts'
import { ACTOR, itemSubject, person, reportSubject } from '../fixtures/subjects.ts'

const taskOf = (role: Role, subject: Partial<ReportSubject>, more = {}) =>
  reportTask({
    subject: reportSubject({ paperSignature: null, ...subject }),
    actor: person(role),
    isSentBack: false,
    isTimed: false,
    ...more,
  })

describe('what a report waits for from a person', () => {
  it.each([
    ['reviewer', 'firstReview', 'pass'],
    ['clearanceOfficer', 'clearance', 'pass'],
    ['signatory', 'signature', 'pass'],
    ['publisher', 'signed', 'publish'],
    ['publisher', 'publicationFailed', 'publish'],
    ['editor', 'draft', 'write'],
  ] as const)('%s, %s: %s', (role, state, task) => {
    expect(taskOf(role, { state })).toBe(task)
  })

  it.each([
    ['editor', 'firstReview'],
    ['reviewer', 'draft'],
    ['reviewer', 'clearance'],
    ['clearanceOfficer', 'firstReview'],
    ['publisher', 'signature'],
    ['signatory', 'signed'],
    ['auditor', 'firstReview'],
    ['systemAdministrator', 'draft'],
  ] as const)('%s, %s: nothing', (role, state) => {
    expect(taskOf(role, { state })).toBeNull()
  })

  it('who contributed is not asked to pass it', () => {
    expect(taskOf('reviewer', { state: 'firstReview', contributors: [ACTOR] })).toBeNull()
  })

  it('what the content still lacks is the editor’s to mend', () => {
    expect(taskOf('editor', { missingParts: ['preamble'] })).toBe('write')
    expect(taskOf('editor', {}, { isSentBack: true })).toBe('mend')
  })

  it('a signature on paper is for a publisher to confirm who did not record it', () => {
    const recorded = reportSubject().paperSignature
    const state = 'signature'
    expect(taskOf('publisher', { state, paperSignature: recorded })).toBe('confirmSignature')
    if (!recorded) throw new Error('no signature')
    const own = { ...recorded, recordedBy: ACTOR }
    expect(taskOf('publisher', { state, paperSignature: own })).toBeNull()
  })

  it('what is published by itself at its time waits for nobody', () => {
    expect(taskOf('publisher', { state: 'scheduled' }, { isTimed: true })).toBeNull()
  })
})

const partOf = (role: Role, subject: Partial<ItemSubject>, more = {}) =>
  itemTask({
    subject: itemSubject({ itemReview: 'each', submittedBy: null, ...subject }),
    actor: person(role),
    lastTransition: null,
    assignee: null,
    ...more,
  })

describe('what a part of a report waits for from a person', () => {
  it('a reviewer approves what is in review, unless she contributed to it', () => {
    expect(partOf('reviewer', { state: 'inReview' })).toBe('approve')
    expect(partOf('reviewer', { state: 'inReview', contributors: [ACTOR] })).toBeNull()
  })

  it('an editor mends what was sent back, unless it was given to another', () => {
    expect(partOf('editor', {}, { lastTransition: 'sendBack' })).toBe('mend')
    expect(partOf('editor', {}, { lastTransition: 'reopen', assignee: ACTOR })).toBe('mend')
    expect(partOf('editor', {}, { lastTransition: 'sendBack', assignee: 'another' })).toBeNull()
  })

  it('an editor writes what was given to her, in either way of review', () => {
    expect(partOf('editor', {}, { assignee: ACTOR })).toBe('write')
    expect(partOf('editor', { itemReview: 'whole' }, { assignee: ACTOR })).toBe('write')
    expect(partOf('editor', {})).toBeNull()
  })

  it('what is not open, or not hers to write, waits for nobody', () => {
    expect(partOf('editor', { isOpen: false }, { assignee: ACTOR })).toBeNull()
    expect(partOf('reviewer', {}, { assignee: ACTOR })).toBeNull()
    expect(partOf('editor', { reportIsEditable: false }, { assignee: ACTOR })).toBeNull()
  })
})

describe('until when a report is to be published', () => {
  const due = (given: Partial<Parameters<typeof dueOf>[0]>) =>
    dueOf({
      year: 2025,
      kind: 'department',
      localDay: null,
      ownDay: null,
      now: new Date('2026-01-29T23:30:00+08:00'),
      ...given,
    })

  it('the legal day, counted in days of Asia/Shanghai', () => {
    expect(due({})).toEqual({ day: '2026-01-31', legalDay: null, daysLeft: 2 })
    expect(due({ kind: 'government' })).toMatchObject({ day: '2026-03-31' })
  })

  it('an earlier local or own day, with the legal one beside it', () => {
    expect(due({ localDay: '01-26' })).toEqual({
      day: '2026-01-26',
      legalDay: '2026-01-31',
      daysLeft: -3,
    })
    expect(due({ ownDay: '2026-01-20' })).toMatchObject({ day: '2026-01-20', daysLeft: -9 })
  })

  it('none where neither law nor office sets one', () => {
    expect(due({ kind: 'town' })).toBeNull()
    expect(due({ kind: 'town', ownDay: '2026-02-01' })).toMatchObject({ legalDay: null })
  })
})
