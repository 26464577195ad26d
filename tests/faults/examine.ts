import { isDeepStrictEqual } from 'node:util'
import { auditOf } from '../support/auditOf.ts'
import type { FilledDesk } from './fillDesk.ts'
import type { Target } from './target.ts'

/** How a deed stands: not begun, whole, or what is neither. */
export type Standing = 'after' | 'before' | { readonly wrong: string }

/** What the record holds of a report: the numbers of its editions and what its notices cover. */
const recordOf = async ({ payload }: FilledDesk, report: string) => {
  const asked = { where: { report: { equals: report } }, pagination: false, depth: 0 } as const
  const editions = await payload.find({ ...asked, collection: 'editions', sort: 'number' })
  const notices = await payload.find({ ...asked, collection: 'notices' })
  return {
    editions: editions.docs.map(({ number }) => number),
    notices: notices.docs.map(({ throughEdition }) => throughEdition),
  }
}

const EXPECTED: Readonly<
  Record<string, { readonly editions: number[]; readonly notices: number[] }>
> = {
  never: { editions: [], notices: [] },
  public: { editions: [1], notices: [] },
  takenDown: { editions: [1], notices: [1] },
}

/** Looks at a document, at the record and at the audit: all of them tell of the deed, once, or none does. */
export const examine = async (desk: FilledDesk, target: Target): Promise<Standing> => {
  const { deed, id, revision } = target
  const row = await desk.payload.findByID({ collection: deed.collection, id, depth: 0 })
  const action = `${deed.collection === 'reports' ? 'report' : 'item'}.${String(deed.request['transition'])}`
  const at = `${deed.collection}:${id}:${revision + 1}`
  const events = (await auditOf(desk.payload, id)).filter(({ key }) => key === at)
  const isAfter = row.revision !== revision
  const wanted: Readonly<Record<string, unknown>> = isAfter ? deed.after : deed.before
  const found: Record<string, unknown> = {
    revision: row.revision - revision,
    events: events.map((event) => event.action),
  }
  for (const field of Object.keys(wanted)) found[field] = Reflect.get(row, field)
  const publicState = String(wanted['publicState'])
  const record = deed.collection === 'reports' ? await recordOf(desk, id) : null
  const right = {
    ...wanted,
    revision: isAfter ? 1 : 0,
    events: isAfter ? [action] : [],
    ...(record ? EXPECTED[publicState] : {}),
  }
  const all = { ...found, ...record }
  if (isDeepStrictEqual(all, right)) return isAfter ? 'after' : 'before'
  return { wrong: `${deed.name} ${id}: ${JSON.stringify(all)}` }
}
