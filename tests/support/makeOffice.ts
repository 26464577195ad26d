import type { Payload } from 'payload'
import type { Role, Scope } from '../../src/domain/roles.ts'
import type { Organization, User } from '../../src/payload-types.ts'
import { makeOrganization } from './makeOrganization.ts'
import { makePerson } from './makePerson.ts'

/** An organization with one person for each role, each named after it. */
export type Office = Readonly<Record<Role, User>> & { readonly organization: Organization }

/**
 * Makes an organization and, in it, one person for each role. The two who administer it reach all
 * organizations unless another scope is given.
 */
export const makeOffice = async (
  payload: Payload,
  given: Parameters<typeof makeOrganization>[1] = {},
  administration: Scope = 'all',
): Promise<Office> => {
  const organization = await makeOrganization(payload, given)
  const holderOf = (role: Role, scope: Scope = 'own') =>
    makePerson(payload, [{ organization: organization.id, roles: [role], scope }], role)
  return {
    organization,
    editor: await holderOf('editor'),
    reviewer: await holderOf('reviewer'),
    clearanceOfficer: await holderOf('clearanceOfficer'),
    signatory: await holderOf('signatory'),
    publisher: await holderOf('publisher'),
    systemAdministrator: await holderOf('systemAdministrator', administration),
    securityAdministrator: await holderOf('securityAdministrator', administration),
    auditor: await holderOf('auditor'),
  }
}
