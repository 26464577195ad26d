import type { PayloadRequest } from 'payload'
import { loadSuperiors } from '../../access/memberships.ts'
import type { Deputation } from '../../domain/deputies/Deputation.ts'
import { judgeDeputation } from '../../domain/deputies/judgeDeputation.ts'
import type { User } from '../../payload-types.ts'
import { afterCommit } from '../afterCommit.ts'
import { tellOfDeputies } from '../alerts/tellPersons.ts'
import { findVisible } from '../findVisible.ts'
import { inTransaction } from '../inTransaction.ts'
import { refuse } from '../refuse.ts'
import { isColleagueOf } from './isColleagueOf.ts'
import { stoodForAccount } from './stoodForAccount.ts'

/** Who is to stand for somebody, from which day to which, `yyyy-mm-dd`, both included. */
export interface NamedDeputy {
  readonly deputy: string
  readonly from: string
  readonly until: string
}

const rolesOf = ({ memberships }: User) => (memberships ?? []).flatMap(({ roles }) => roles)

/** When the account of each of these persons was closed last. Authority: the system's own, to judge whether they stand for somebody still. */
const closingsOf = async (req: PayloadRequest, ids: readonly string[]) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    select: { closedLast: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, closedLast }) => [id, closedLast]))
}

/** Whether failed sign-ins keep somebody out at this moment. Authority: the system's own, and nothing else of it is told. */
const isLocked = async (req: PayloadRequest, id: string, now: Date): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ id: { equals: id } }, { lockUntil: { greater_than: now.toISOString() } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/**
 * Notes on the deputy's own row until when she may be one, before anything is decided: without it she would not
 * be asked for. Authority: the decision that was made.
 */
const noteDeputy = async (
  req: PayloadRequest,
  { id, deputyUntil }: User,
  until: string,
): Promise<void> => {
  if (deputyUntil && deputyUntil >= until) return
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { deputyUntil: until },
    req,
  })
}

/**
 * Writes who stands for an account, over the revision that it was read at: of two at once one is refused as
 * STALE. Authority: hers who asks, as `stoodForAccount` found and the hooks of the collection judge.
 */
export const writeDeputies = (
  req: PayloadRequest,
  { id, revision }: User,
  deputies: readonly Deputation[],
): Promise<User> =>
  req.payload.update({
    collection: 'users',
    id,
    data: {
      deputies: deputies.map(({ id: row, ...each }) => ({ ...each, ...(row ? { id: row } : {}) })),
      revision: revision ?? 0,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })

/**
 * Names who stands for somebody in a period: by that one herself or by who grants roles in her offices. From its
 * first day to its last the deputy holds what she holds of the workflow. Refuses with NOT_PERMITTED and
 * NOT_FOUND, and as `judgeDeputation` says. Answers the account.
 */
export const nameDeputy = async (
  req: PayloadRequest,
  id: string,
  { deputy: named, from, until }: NamedDeputy,
): Promise<User> => {
  const principal = await stoodForAccount(req, id)
  const deputy = await findVisible(req, { collection: 'users', id: named })
  if (!deputy) throw refuse(req, { code: 'NOT_FOUND', field: 'deputy' })
  const now = new Date()
  const before = principal.deputies ?? []
  const closings = await closingsOf(req, [...before.map((each) => each.deputy)])
  const problem = judgeDeputation({
    principal: { id, roles: rolesOf(principal), closedLast: principal.closedLast },
    deputy: {
      id: deputy.id,
      roles: rolesOf(deputy),
      isShut: Boolean(deputy.leftAt) || (await isLocked(req, deputy.id, now)),
      isColleague: isColleagueOf({ deputy, principal }, await loadSuperiors(req)),
    },
    from,
    until,
    before: before.map((each) => ({ ...each, deputyClosedLast: closings.get(each.deputy) })),
    now,
  })
  if (problem) throw refuse(req, problem)
  return inTransaction(req, async () => {
    await noteDeputy(req, deputy, until)
    const named = { namedAt: now.toISOString(), namedBy: req.user?.id ?? null }
    const added = { deputy: deputy.id, from, until, ...named }
    const account = await writeDeputies(req, principal, [...before, added])
    await afterCommit(req, () => tellOfDeputies(req, account))
    return account
  })
}
