import type { Payload } from 'payload'
import type { Organization, User } from '../../src/payload-types.ts'
import { makeOffice, type Office } from './makeOffice.ts'
import { makeOrganization } from './makeOrganization.ts'
import { makePerson } from './makePerson.ts'
import { rest } from './rest.ts'
import { revisionOf } from './revisionOf.ts'

/** A county, a bureau below it and an office elsewhere, with administrators of either reach. */
export interface County {
  readonly county: Office
  readonly elsewhere: Office
  readonly bureau: Organization
  /** Of the county, who reach its subordinates. */
  readonly system: User
  readonly security: User
  /** Of the bureau, who reach it alone. */
  readonly local: User
  readonly grantor: User
  /** An editor of these organizations. */
  readonly editorOf: (...organizations: readonly Organization[]) => Promise<User>
  /** Changes an organization or an account over REST, by the revision that it has. */
  readonly change: (
    by: User,
    slug: 'organizations' | 'users',
    id: string,
    body: object,
  ) => ReturnType<typeof rest>
}

/** Makes the county and who belongs to it. */
export const makeCounty = async (payload: Payload): Promise<County> => {
  const county = await makeOffice(payload)
  const bureau = await makeOrganization(payload, { parent: county.organization.id })
  const holder = (
    { id }: Organization,
    role: 'securityAdministrator' | 'systemAdministrator',
    scope: 'own' | 'subordinates',
  ) => makePerson(payload, [{ organization: id, roles: [role], scope }], role)
  return {
    county,
    bureau,
    elsewhere: await makeOffice(payload),
    system: await holder(county.organization, 'systemAdministrator', 'subordinates'),
    security: await holder(county.organization, 'securityAdministrator', 'subordinates'),
    local: await holder(bureau, 'systemAdministrator', 'own'),
    grantor: await holder(bureau, 'securityAdministrator', 'own'),
    editorOf: (...organizations) =>
      makePerson(
        payload,
        organizations.map(({ id }) => ({ organization: id, roles: ['editor'] })),
      ),
    change: async (by, slug, id, body) => {
      const sent = { revision: await revisionOf(payload, slug, id), ...body }
      return rest(payload, by, { method: 'PATCH', path: `/${slug}/${id}?depth=0`, body: sent })
    },
  }
}
