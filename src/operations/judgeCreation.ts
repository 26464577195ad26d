import type { PayloadRequest } from 'payload'
import { mayAnywhere } from '../access/mayAnywhere.ts'
import { idOf } from '../access/memberships.ts'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { isOpenForEditing } from '../domain/workflow/isOpenForEditing.ts'
import { rightTo } from './actorOf.ts'
import { findVisible } from './findVisible.ts'
import { refuse } from './refuse.ts'

const relationIn = (data: unknown, field: string): string | null => {
  const value: unknown = Reflect.get(Object(data), field)
  if (typeof value === 'string' && value !== '') return value
  const id: unknown = Reflect.get(Object(value), 'id')
  return typeof id === 'string' ? id : null
}

/** Where nothing says what the document would belong to: whoever writes somewhere learns which field is missing. */
const judgeUnplaced = (req: PayloadRequest): void => {
  if (!mayAnywhere(req, 'content.write')) throw refuse(req, { code: 'NOT_PERMITTED' })
}

/**
 * Whether the person who asks may create a document of the workflow: a report needs the editor's role in
 * its organization, a part in that of a report that she sees (else NOT_FOUND) and that is open. Judged
 * before anything is looked up about what exists, so that a stranger learns nothing.
 */
export const judgeCreation = async (
  req: PayloadRequest,
  { collection, data }: { readonly collection: WorkflowCollection; readonly data: unknown },
): Promise<void> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const field = collection === 'reports' ? 'organization' : 'report'
  const id = relationIn(data, field)
  if (!id) return judgeUnplaced(req)
  const report =
    collection === 'reports' ? null : await findVisible(req, { collection: 'reports', id })
  if (!report && collection !== 'reports') throw refuse(req, { code: 'NOT_FOUND', field })

  const organization = report ? idOf(report.organization) : id
  if (!(await rightTo(req, organization, 'content.write'))) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  if (report && !isOpenForEditing({ report, item: null }))
    throw refuse(req, { code: 'WRONG_STATE' })
}
