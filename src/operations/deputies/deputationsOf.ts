import type { PayloadRequest } from 'payload'
import { type Standing, standingOf } from '../../domain/deputies/Deputation.ts'
import type { User } from '../../payload-types.ts'

/** A deputation as it is told: with whom, in which days, and where it stands now. */
export interface ToldDeputation {
  readonly id: string
  /** The other one of the two. */
  readonly name: string
  readonly from: string
  readonly until: string
  readonly standing: Standing
}

/** Who stands for a person, and for whom she stands; the newest first. */
export interface Deputations {
  readonly deputies: readonly ToldDeputation[]
  readonly principals: readonly ToldDeputation[]
}

type Account = Pick<User, 'closedLast' | 'deputies' | 'id'>

const newestFirst = (told: readonly ToldDeputation[]): readonly ToldDeputation[] =>
  told.toSorted((a, b) => (a.from < b.from ? 1 : -1))

/**
 * The deputations of an account, both ways, as they stand at a moment. That the person who asks may see the
 * account is judged before. Authority: the system's own, for who stands for whom.
 */
export const deputationsOf = async (
  req: PayloadRequest,
  account: Account,
  now: Date = new Date(),
): Promise<Deputations> => {
  const own = account.deputies ?? []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      or: [
        { 'deputies.deputy': { equals: account.id } },
        { id: { in: own.map(({ deputy }) => deputy) } },
      ],
    },
    select: { name: true, deputies: true, closedLast: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const others = new Map(docs.map((other) => [other.id, other]))
  const told = (
    { id, from, until, ...each }: NonNullable<Account['deputies']>[number],
    other: string,
  ): ToldDeputation => ({
    id: id ?? '',
    name: others.get(other)?.name ?? '',
    from,
    until,
    standing: standingOf(
      { ...each, from, until },
      { now, closings: [account.closedLast, others.get(other)?.closedLast] },
    ),
  })
  return {
    deputies: newestFirst(own.map((each) => told(each, each.deputy))),
    principals: newestFirst(
      docs.flatMap(({ id, deputies }) =>
        (deputies ?? [])
          .filter(({ deputy }) => deputy === account.id)
          .map((each) => told(each, id)),
      ),
    ),
  }
}
