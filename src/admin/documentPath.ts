import type { WorkflowCollection } from '../domain/slugs.ts'

/** The address of a document's page below the admin's own. */
export const documentPath = (
  admin: string,
  { collection, id }: { collection: WorkflowCollection; id: string },
): string => `${admin}/collections/${collection}/${encodeURIComponent(id)}`
