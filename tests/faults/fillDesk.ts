import type { Payload } from 'payload'
import { ROLES, type Role } from '../../src/domain/roles.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeOrganization } from '../support/makeOrganization.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { tokenOf } from '../support/tokenOf.ts'
import { walkTo } from '../support/walkTo.ts'

type ItemReview = 'each' | 'whole'

/** The database that faults are tried on, as this process sees it, with people and as many reports as are wanted. */
export interface FilledDesk {
  readonly payload: Payload
  /** Where the files lie. */
  readonly folder: string
  /** People of every role, who act for every organization. */
  readonly office: Office
  readonly tokenOf: (role: Role) => Promise<string>
  /** A report of its own in a state. */
  readonly make: (state: 'draft' | Parameters<typeof walkTo>[3]) => Promise<Report>
  /** A draft of its own of which each part is reviewed by itself. */
  readonly makeInParts: () => Promise<Report>
}

const FIRST_YEAR = 2010
const LAST_YEAR = 2018

/** Places for reports, one after another: years of organizations. */
const placesFor = (payload: Payload, itemReview: ItemReview) => {
  let organization: string | null = null
  let year = LAST_YEAR
  return async () => {
    if (year === LAST_YEAR) {
      organization = (await makeOrganization(payload, { itemReview })).id
      year = FIRST_YEAR
    }
    year += 1
    return { organization: organization ?? '', year }
  }
}

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
  const places = { whole: placesFor(payload, 'whole'), each: placesFor(payload, 'each') }
  const draft = async (itemReview: ItemReview) =>
    makeSmallReport(payload, everywhere.editor, await places[itemReview]())
  return {
    payload,
    folder: String(process.env['DATA_DIR']),
    office: everywhere,
    tokenOf: (role) => tokenOf(payload, everywhere[role]),
    make: async (state) => {
      const report = await draft('whole')
      return state === 'draft' ? report : walkTo(payload, everywhere, report, state)
    },
    makeInParts: () => draft('each'),
  }
}
