import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'

/**
 * The reports under way that the person who asks may see, newest year first, with what their workflow is
 * judged by and nothing of their content.
 */
export const findOpenReports = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { workflowState: { not_equals: 'published' } },
    sort: ['-year', 'title'],
    select: {
      title: true,
      year: true,
      format: true,
      organization: true,
      workflowState: true,
      revision: true,
      stages: true,
      itemReview: true,
      openItems: true,
      passes: true,
      paperSignature: true,
      submittedBy: true,
      submittedFor: true,
      submittedContributors: true,
      sentBack: true,
      lastTransition: true,
      publishAt: true,
      dueDate: true,
      createdAt: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    // Who reads no content finds none.
    disableErrors: true,
    req,
  })
  return docs.map((report) => ({ ...report, organization: idOf(report.organization) }))
}

/** A report under way, without its content. */
export type OpenReport = Awaited<ReturnType<typeof findOpenReports>>[number]
