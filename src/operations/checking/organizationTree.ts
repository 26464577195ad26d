import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'

/** How the organizations stand to each other. */
export interface OrganizationTree {
  /** Those directly below an organization. */
  readonly below: (organization: string) => readonly string[]
  /** Every organization under the same one at the top, itself too. */
  readonly relatives: (organization: string) => ReadonlySet<string>
}

/** Reads all organizations. Authority: the system's own, for who stands under whom is no secret. */
export const organizationTree = async (req: PayloadRequest): Promise<OrganizationTree> => {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { id: { exists: true } },
    select: { parent: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const parents = new Map(docs.map(({ id, parent }) => [id, parent ? idOf(parent) : null]))
  const children = new Map<string, string[]>()
  for (const [id, parent] of parents) {
    if (parent) children.set(parent, [...(children.get(parent) ?? []), id])
  }
  const below = (organization: string) => children.get(organization) ?? []
  const top = (organization: string): string => {
    const parent = parents.get(organization)
    return parent ? top(parent) : organization
  }
  const all = (organization: string): readonly string[] => [
    organization,
    ...below(organization).flatMap(all),
  ]
  return { below, relatives: (organization) => new Set(all(top(organization))) }
}
