import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { isOpenForEditing } from '../domain/workflow/isOpenForEditing.ts'
import { rightTo } from './actorOf.ts'
import { findVisible } from './findVisible.ts'
import type { Row } from './isChanged.ts'
import { isMove } from './isMove.ts'
import { refuse } from './refuse.ts'
import { refuseStale } from './refuseStale.ts'

interface Edit {
  readonly collection: WorkflowCollection
  readonly id: string
  /** The revision that the person read; `current` for the restoration of a version, which carries none. */
  readonly revision: number | 'current' | undefined
  /** The fields that were sent; none for the restoration of a version. */
  readonly sent?: Row
}

/** An edit that may be made. */
export interface JudgedEdit {
  /** The revision it was judged at. */
  readonly revision: number
  /** Whether it changes the place of a part and nothing else. */
  readonly isMove: boolean
}

/**
 * Whether the person who asks may change the content of a document now, or the place of a part, which
 * is the report's and moves whatever the part's own state. Refuses, in the order of the design: outside
 * scope or unknown 404, no revision 428, role 403, other revision 409, state 409.
 */
export const judgeEdit = async (req: PayloadRequest, edit: Edit): Promise<JudgedEdit> => {
  const { collection, id, revision, sent = {} } = edit
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const document = await findVisible(req, { collection, id })
  if (!document) throw refuse(req, { code: 'NOT_FOUND' })
  if (revision === undefined) throw refuse(req, { code: 'REVISION_REQUIRED', field: 'revision' })

  const organization = document.organization ? idOf(document.organization) : ''
  if (!(await rightTo(req, organization, 'content.write'))) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  if (revision !== 'current' && revision !== document.revision) {
    throw await refuseStale(req, document)
  }
  const report =
    'report' in document
      ? await findVisible(req, { collection: 'reports', id: idOf(document.report) })
      : document
  if (!report) throw refuse(req, { code: 'NOT_FOUND' })
  const item =
    'report' in document
      ? { id, state: document.workflowState, createdAt: document.createdAt }
      : null
  const moves = item !== null && isMove({ collection, before: { ...document }, sent })
  if (!isOpenForEditing({ report, item: moves ? null : item })) {
    throw refuse(req, { code: 'WRONG_STATE' })
  }
  return { revision: document.revision, isMove: moves }
}
