import type { PayloadRequest } from 'payload'
import { loadSuperiors, type Membership, type Superiors } from './memberships.ts'

const NONE: Superiors = new Map()

/** Who stands under whom, where one of these memberships asks for it; most reach their own organization alone. */
export const superiorsFor = async (
  req: PayloadRequest,
  memberships: readonly Membership[],
): Promise<Superiors> =>
  memberships.some(({ scope }) => scope === 'subordinates') ? loadSuperiors(req) : NONE
