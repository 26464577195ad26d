import type { UIFieldServerProps } from 'payload'
import { isPurgeable } from '../domain/twoPersons/purged.ts'
import { loadActRecord } from './twoPersons/loadActRecord.ts'
import { TwoPersonAct } from './twoPersons/TwoPersonAct.tsx'

/** Sealing an edition or purging a document, for those who may be one of the two. */
export const TwoPersonPanel = async ({ id, req, ...given }: UIFieldServerProps) => {
  const collection: unknown = Reflect.get(given, 'collectionSlug')
  if (!id || typeof collection !== 'string') return null
  if (collection !== 'editions' && !isPurgeable(collection)) return null
  const record = await loadActRecord(req, { collection, id: String(id) })
  return record ? <TwoPersonAct record={record} /> : null
}
