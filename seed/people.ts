import type { Role } from '../src/domain/roles.ts'

interface DemoPerson {
  readonly email: string
  readonly name: string
  readonly role: Role
}

const person = (mailbox: string, name: string, role: Role): DemoPerson => ({
  email: `${mailbox}@gongkai.example`,
  name,
  role,
})

/** The demo people: one for each role, all of the seed's own organization. The names are made up. */
export const PEOPLE = {
  editor: person('editor', '陈拟稿', 'editor'),
  reviewer: person('reviewer', '周审核', 'reviewer'),
  clearance: person('clearance', '吴审查', 'clearanceOfficer'),
  signatory: person('signatory', '郑签发', 'signatory'),
  publisher: person('publisher', '王发布', 'publisher'),
  admin: person('admin', '冯系统', 'systemAdministrator'),
  security: person('security', '褚安全', 'securityAdministrator'),
  auditor: person('auditor', '卫审计', 'auditor'),
} as const satisfies Record<string, DemoPerson>
export type DemoName = keyof typeof PEOPLE

/** Whether an account is one of the demo's. */
export const isDemoEmail = (email: string): boolean =>
  Object.values(PEOPLE).some((each) => each.email === email)
