import type { PayloadRequest } from 'payload'
import { CONTENT_FIELDS } from '../domain/contentFields.ts'
import { addContribution, type Contribution, readContributions } from '../domain/contributions.ts'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { newestEdition } from '../operations/newestEdition.ts'
import type { Right } from '../operations/actorOf.ts'
import { isChanged, type Row } from '../operations/isChanged.ts'

interface Write {
  readonly collection: WorkflowCollection
  readonly before: Row
  readonly after: Row
  /** For whom the person who writes stands, where she is a deputy. */
  readonly right: Right
}

const reportOf = ({ collection, before, after }: Write): unknown =>
  collection === 'reports' ? before['id'] : (before['report'] ?? after['report'])

/** Who contributed to a document once this write is done: those before, and who changes content or place now. */
export const contributionsAfter = async (
  req: PayloadRequest,
  write: Write,
): Promise<readonly Contribution[]> => {
  const known = readContributions(write.before['contributions'])
  const person = req.user?.id
  if (!person) return known
  const { content, place } = CONTENT_FIELDS[write.collection]
  const changes = isChanged(write)
  const changed: readonly Contribution['what'][] = [
    ...(content.some(changes) ? (['content'] as const) : []),
    ...(place.some(changes) ? (['place'] as const) : []),
  ]
  if (changed.length === 0) return known
  const report = reportOf(write)
  const newest = typeof report === 'string' ? await newestEdition(req, report) : null
  const baseEdition = newest?.number ?? 0
  return changed.reduce(
    (list, what) => addContribution(list, { person, ...write.right, baseEdition, what }),
    known,
  )
}
