import type { PayloadRequest } from 'payload'
import { isWorkflowCollection, type WorkflowCollection } from '../domain/slugs.ts'
import { refuse } from '../operations/refuse.ts'

/** The workflow document that a request's path names; NOT_FOUND for any other path. */
export const documentOf = (req: PayloadRequest): { collection: WorkflowCollection; id: string } => {
  const { collection, id } = req.routeParams ?? {}
  if (
    typeof collection !== 'string' ||
    typeof id !== 'string' ||
    !isWorkflowCollection(collection)
  ) {
    throw refuse(req, { code: 'NOT_FOUND' })
  }
  return { collection, id }
}
