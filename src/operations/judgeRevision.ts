import type { PayloadRequest } from 'payload'
import { refuse } from './refuse.ts'
import { refuseStaleRow } from './refuseStaleRow.ts'

const revisionIn = (row: unknown): number => {
  const revision: unknown = Reflect.get(Object(row), 'revision')
  return typeof revision === 'number' ? revision : 0
}

const key = (slug: string): string => `revisionSent:${slug}`

/**
 * Keeps which revision came with a change of an organization, an account or the settings: further on it can
 * no longer be told from the one that is merged in.
 */
export const noteRevision = (req: PayloadRequest, slug: string, data: unknown): void => {
  req.context[key(slug)] = Reflect.get(Object(data), 'revision') ?? null
}

interface Change {
  readonly slug: string
  /** The row as it is. */
  readonly before: unknown
}

/**
 * Whether a change was made on what the row is now; answers the revision that it gets. None sent: 428; another:
 * 409 STALE, with who, when and what. The server's own commands act without a person and read nothing first.
 */
export const judgeRevision = async (
  req: PayloadRequest,
  { slug, before }: Change,
): Promise<number> => {
  const revision = revisionIn(before)
  if (!req.user) return revision + 1
  const sent = req.context[key(slug)]
  if (sent === null || sent === undefined) {
    throw refuse(req, { code: 'REVISION_REQUIRED', field: 'revision' })
  }
  if (!Number.isInteger(sent)) throw refuse(req, { code: 'INVALID_REQUEST', field: 'revision' })
  if (sent !== revision) throw await refuseStaleRow(req, { slug, current: before })
  return revision + 1
}
