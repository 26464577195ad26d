import type { PayloadRequest } from 'payload'
import type { Role } from '../domain/roles.ts'
import type { Organization, User } from '../payload-types.ts'

/** The roles that somebody holds in an organization, and how far they reach. */
export type Membership = NonNullable<User['memberships']>[number]

/** The id of a relation, loaded or not. */
export const idOf = (relation: { id: string } | string): string =>
  typeof relation === 'string' ? relation : relation.id

/** The memberships of the person who asks, her own alone; none for nobody. */
export const membershipsOf = (req: Pick<PayloadRequest, 'user'>): readonly Membership[] =>
  req.user?.memberships ?? []

/** Every organization with its superior, as `id → parent`. */
export type Superiors = ReadonlyMap<string, string | null>

/** Loads who stands under whom. Authority: the system's own, for names and places of organizations are no secret to a signed-in person. */
export const loadSuperiors = async (req: PayloadRequest): Promise<Superiors> => {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    depth: 0,
    pagination: false,
    select: { parent: true },
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ id, parent }: Pick<Organization, 'id' | 'parent'>) => [
      id,
      parent ? idOf(parent) : null,
    ]),
  )
}

/** Whether an organization is another one, or stands below it by however many steps. */
export const standsUnder = (
  args: { organization: string; superior: string },
  superiors: Superiors,
): boolean => {
  const seen = new Set<string>()
  let current: string | null | undefined = args.organization
  while (current && !seen.has(current)) {
    if (current === args.superior) return true
    seen.add(current)
    current = superiors.get(current)
  }
  return false
}

/** Whether a membership reaches an organization: its own; with `subordinates` those below it too; with `all` every one. */
export const reaches = (
  membership: Membership,
  organization: string,
  superiors: Superiors,
): boolean => {
  const superior = idOf(membership.organization)
  if (membership.scope === 'all') return true
  if (membership.scope === 'subordinates') {
    return standsUnder({ organization, superior }, superiors)
  }
  return superior === organization
}

/** The roles that a person holds for the documents of one organization. */
export const rolesFor = (
  memberships: readonly Membership[],
  organization: string,
  superiors: Superiors,
): readonly Role[] => [
  ...new Set(
    memberships
      .filter((membership) => reaches(membership, organization, superiors))
      .flatMap(({ roles }) => roles),
  ),
]
