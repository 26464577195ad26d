import type { Payload } from 'payload'
import { ROLES, type Role } from '../../src/domain/roles.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { makeOffice } from '../support/makeOffice.ts'
import { makeOrganization } from '../support/makeOrganization.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { tokenOf } from '../support/tokenOf.ts'
import { walkTo } from '../support/walkTo.ts'

/** The database that faults are tried on, as this process sees it, with people and as many reports as are wanted. */
export interface FilledDesk {
  readonly payload: Payload
  readonly editor: User
  readonly tokenOf: (role: Role) => Promise<string>
  /** A report of its own in a state. */
  readonly make: (state: 'draft' | Parameters<typeof walkTo>[3]) => Promise<Report>
}

const FIRST_YEAR = 2010
const LAST_YEAR = 2018

/** Fills a database with people of every role, who act for every organization. */
export const fillDesk = async (payload: Payload): Promise<FilledDesk> => {
  const office = await makeOffice(payload)
  const people = new Map<Role, User>()
  for (const role of ROLES) {
    const membership = {
      organization: office.organization.id,
      roles: [role],
      scope: 'all',
    } as const
    people.set(role, await makePerson(payload, [membership], role))
  }
  const everywhere = { ...office, ...Object.fromEntries(people) }
  let { organization } = office
  let year = FIRST_YEAR
  return {
    payload,
    editor: everywhere.editor,
    tokenOf: (role) => tokenOf(payload, everywhere[role]),
    make: async (state) => {
      if (year === LAST_YEAR) {
        organization = await makeOrganization(payload)
        year = FIRST_YEAR
      }
      year += 1
      const draft = await makeSmallReport(payload, everywhere.editor, {
        organization: organization.id,
        year,
      })
      return state === 'draft' ? draft : walkTo(payload, everywhere, draft, state)
    },
  }
}
