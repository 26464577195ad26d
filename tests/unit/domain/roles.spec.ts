import { describe, expect, it } from '@jest/globals'
import { type Role, ROLES, rolesExcludeEachOther } from '../../../src/domain/roles.ts'

const ADMINISTRATORS = ['systemAdministrator', 'securityAdministrator', 'auditor'] as const
const OFFICE = ['editor', 'reviewer', 'clearanceOfficer', 'signatory', 'publisher'] as const

describe('三员分立', () => {
  it('three of the eight roles are administrators', () => {
    expect([...ROLES]).toEqual([...OFFICE, ...ADMINISTRATORS])
  })

  it('one person may hold any of the five roles of the office together', () => {
    expect(rolesExcludeEachOther([...OFFICE])).toBe(false)
    expect(rolesExcludeEachOther(['editor', 'publisher'])).toBe(false)
  })

  it.each(ADMINISTRATORS)(
    '%s goes with no other role, neither of the office nor of the three',
    (role) => {
      const others: readonly Role[] = ROLES.filter((each) => each !== role)
      expect(others.filter((other) => !rolesExcludeEachOther([role, other]))).toEqual([])
      expect(others.filter((other) => !rolesExcludeEachOther([other, role]))).toEqual([])
    },
  )

  it.each(ROLES)('%s in two organizations is one role', (role) => {
    expect(rolesExcludeEachOther([role])).toBe(false)
    expect(rolesExcludeEachOther([role, role])).toBe(false)
  })

  it('no role at all', () => {
    expect(rolesExcludeEachOther([])).toBe(false)
  })
})
