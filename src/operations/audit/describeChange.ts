import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { AuditedSlug, LastChange } from '../../domain/audit/changes.ts'
import { changesBetween } from '../../domain/audit/changesBetween.ts'
import { addressOf } from '../addressOf.ts'

type Row = Readonly<Record<string, unknown>>

interface Save {
  readonly slug: AuditedSlug
  /** The row before; null where it is created. */
  readonly before: Row | null
  readonly after: Row
}

/** Who acts where nobody is signed in: the server's own commands. */
const SYSTEM = 'system'

/** What the audit is to be told of a save; null where it changes nothing that it is told of. */
export const describeChange = (
  req: PayloadRequest,
  { slug, before, after }: Save,
): LastChange | null => {
  const changes = changesBetween(slug, { before: before ?? {}, after })
  if (changes.length === 0) return null
  return {
    id: randomUUID(),
    isCreation: before === null,
    actor: req.user?.id ?? SYSTEM,
    address: addressOf(req),
    at: new Date().toISOString(),
    changes,
  }
}
