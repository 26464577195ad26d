import type { PayloadRequest } from 'payload'

/** Every organization by its id: what it is called, until when it reports and how it reviews. */
export const findOrganizations = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    sort: ['rank', 'slug'],
    select: {
      name: true,
      kind: true,
      localDeadlines: true,
      minimumPersons: true,
      stages: true,
      itemReview: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return new Map(docs.map((organization) => [organization.id, organization]))
}

/** The organizations as the workbench looks at them. */
export type Organizations = Awaited<ReturnType<typeof findOrganizations>>
/** One of them. */
export type OrganizationFacts = NonNullable<ReturnType<Organizations['get']>>
