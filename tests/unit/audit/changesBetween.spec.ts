import { describe, expect, it } from '@jest/globals'
import { AUDIT_ACTIONS } from '../../../src/domain/audit/actions.ts'
import { eventsOfChange } from '../../../src/domain/audit/changes.ts'
import { changesBetween } from '../../../src/domain/audit/changesBetween.ts'

describe('what a save changes', () => {
  it('is nothing where both engines would store the same', () => {
    const before = { name: '甲', email: 'a@b.cn', memberships: [] }
    const after = { name: '甲', email: 'a@b.cn', memberships: null, password: '' }
    expect(changesBetween('users', { before, after })).toEqual([])
  })

  it('is nothing of a field that was not sent', () => {
    expect(changesBetween('users', { before: { name: '甲' }, after: {} })).toEqual([])
  })

  it('takes a row for the same whatever its id and the order of its members', () => {
    const before = { memberships: [{ id: '1', organization: 'o', roles: ['editor'] }] }
    const after = { memberships: [{ roles: ['editor'], organization: 'o', id: '2' }] }
    expect(changesBetween('users', { before, after })).toEqual([])
  })

  it('of a password is that it was changed, never what it is', () => {
    const changes = changesBetween('users', { before: {}, after: { password: 'secret' } })
    expect(changes).toEqual([{ field: 'password', from: null, to: null }])
  })

  it('is told as one event for each weight that was saved together', () => {
    const after = { name: '乙', password: 'p', memberships: [{ organization: 'o' }] }
    const changes = changesBetween('users', { before: { name: '甲' }, after })
    const events = eventsOfChange('users', { changes, isCreation: false })
    expect(events.map(({ action }) => action)).toEqual([
      'account.change',
      'account.changePassword',
      'account.changeMemberships',
    ])
  })
})

describe('the table of actions', () => {
  it('has each action once, with a label in both languages', () => {
    const values = AUDIT_ACTIONS.map(({ value }) => value)
    expect(new Set(values).size).toBe(values.length)
    for (const { label } of AUDIT_ACTIONS) {
      expect(label.zh).not.toBe('')
      expect(label.en).not.toBe('')
    }
  })
})
