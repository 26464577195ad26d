import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from './bootDesk.ts'
import { makeOffice, type Office } from './makeOffice.ts'
import { reportsInEveryState } from './reportsInEveryState.ts'

/** A desk with an office whose reports stand in every state: what a role may do is tried on them. */
export interface RoleDesk extends Desk {
  readonly office: Office
  readonly reports: Readonly<
    Record<'clearance' | 'draft' | 'firstReview' | 'published' | 'signature' | 'signed', Report>
  >
}

/** Boots it. */
export const makeRoleDesk = async (): Promise<RoleDesk> => {
  const desk = await bootDesk()
  const office = await makeOffice(desk.payload)
  return { ...desk, office, reports: await reportsInEveryState(desk.payload, office) }
}
