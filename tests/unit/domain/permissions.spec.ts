import { describe, expect, it } from '@jest/globals'
import { isPermitted, PERMISSIONS, type Permission } from '../../../src/domain/permissions.ts'
import { ROLES } from '../../../src/domain/roles.ts'

/**
 * Who holds each permission, written by hand. Columns: editor, reviewer, clearance officer, signatory,
 * publisher, system administrator, security administrator, auditor.
 */
// prettier-ignore
const MATRIX: Readonly<Record<Permission, string>> = {
  'report.submit':           'x . . . . . . .',
  'report.recall':           'x . . . . . . .',
  'report.revise':           'x . . . . . . .',
  'report.passFirstReview':  '. x . . . . . .',
  'report.passSecondReview': '. x . . . . . .',
  'report.passClearance':    '. . x . . . . .',
  'report.passSignature':    '. . . x . . . .',
  'report.recordSignature':  '. . . . x . . .',
  'report.confirmSignature': '. . . x x . . .',
  'report.publish':          '. . . . x . . .',
  'report.schedule':         '. . . . x . . .',
  'report.sendBackSigned':   '. . . . x . . .',
  'report.takeDown':         '. . . x x . . .',
  'edition.seal':            '. . . x x . . .',
  'document.purge':          '. . x x . . . .',
  'item.submit':             'x . . . . . . .',
  'item.recall':             'x . . . . . . .',
  'item.drop':               'x . . . . . . .',
  'item.restore':            'x . . . . . . .',
  'item.approve':            '. x . . . . . .',
  'item.sendBack':           '. x . . . . . .',
  'item.reopen':             'x x . . . . . .',
  'content.read':            'x x x x x x . x',
  'content.write':           'x . . . . . . .',
  'comment.write':           'x x x x x . . .',
  'attachment.write':        'x . . . x . . .',
  'account.manage':          '. . . . . x . .',
  'organization.manage':     '. . . . . x . .',
  'settings.manage':         '. . . . . x . .',
  'webhook.manage':          '. . . . . x . .',
  'role.grant':              '. . . . . . x .',
  'audit.read':              '. . . . . . . x',
}

const isKnown = (name: string): name is Permission => Object.hasOwn(PERMISSIONS, name)

describe('who holds a permission', () => {
  it.each(Object.keys(MATRIX).filter(isKnown))('%s', (permission) => {
    const found = ROLES.map((role) => (isPermitted([role], permission) ? 'x' : '.')).join(' ')
    expect(found).toBe(MATRIX[permission])
  })

  it('each permission is said twice, here and in the table', () => {
    expect(Object.keys(MATRIX)).toEqual(Object.keys(PERMISSIONS))
  })

  it('no role: nothing', () => {
    expect(
      Object.keys(MATRIX)
        .filter(isKnown)
        .filter((each) => isPermitted([], each)),
    ).toEqual([])
  })

  it('one of several roles is enough', () => {
    expect(isPermitted(['reviewer', 'publisher'], 'report.publish')).toBe(true)
    expect(isPermitted(['reviewer', 'signatory'], 'report.publish')).toBe(false)
  })
})

describe('the three administrators', () => {
  const held = (role: (typeof ROLES)[number]) =>
    Object.keys(MATRIX)
      .filter(isKnown)
      .filter((each) => isPermitted([role], each))

  it('an auditor reads and writes nothing', () => {
    expect(held('auditor')).toEqual(['content.read', 'audit.read'])
  })

  it('a security administrator grants roles and reads no content', () => {
    expect(held('securityAdministrator')).toEqual(['role.grant'])
  })

  it('a system administrator moves no report', () => {
    expect(held('systemAdministrator')).toEqual([
      'content.read',
      'account.manage',
      'organization.manage',
      'settings.manage',
      'webhook.manage',
    ])
  })
})
