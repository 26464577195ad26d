import { idOf } from '../../access/memberships.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type { ProposalResponse } from '../../payload-types.ts'
import { labelIn } from './labelIn.ts'
import { organizationIn } from './organizationIn.ts'
import type { SnapshotProposal } from './types.ts'
import type { WorkingReport } from './WorkingReport.ts'

/** An entry of the register of proposals as it is published: a title and an address are a whole one. */
export const buildProposal = (
  { organizations, resultClasses }: WorkingReport,
  given: ProposalResponse,
): SnapshotProposal => ({
  id: given.id,
  kind: given.kind ?? null,
  session: given.session || null,
  number: given.number || null,
  title: given.title,
  handledBy: (given.handledBy ?? []).map((each) => organizationIn(organizations, idOf(each))),
  repliedAt: given.repliedAt ? shanghaiDay(given.repliedAt) : null,
  result: given.result ? labelIn(resultClasses, given.result) : null,
  disclosure: given.disclosure ?? null,
  url: given.url || null,
})
