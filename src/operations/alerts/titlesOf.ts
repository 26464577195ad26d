import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { namesOf } from '../namesOf.ts'

interface About {
  readonly subject: string
  readonly document: string
}

const SUBJECTS = [
  'reports',
  'sections',
  'key-initiatives',
  'proposal-responses',
  'statistical-tables',
  'organizations',
] as const satisfies readonly CollectionSlug[]
type Subject = (typeof SUBJECTS)[number]

const NAMES: Readonly<Record<Subject, Readonly<Record<string, true>>>> = {
  reports: { title: true },
  sections: { heading: true, report: true },
  'key-initiatives': { title: true, report: true },
  'proposal-responses': { title: true, report: true },
  'statistical-tables': { title: true, table: true, report: true },
  organizations: { name: true },
}

const ownName = (document: object): string => {
  for (const name of ['heading', 'title', 'name', 'table']) {
    const value: unknown = Reflect.get(document, name)
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

const reportIn = (document: object): string | null => {
  const report: unknown = Reflect.get(document, 'report')
  return typeof report === 'string' ? report : null
}

/** What a document is called. */
export interface Title {
  readonly name: string
  /** Of a part the title of its report, as far as that may be read. */
  readonly report: string | null
}

/**
 * What documents are called, by their ids. With `overrideAccess: false` what the person who asks may not read has no title; a letter to somebody whom a
 * document concerns is written by the system.
 */
export const titlesOf = async (
  req: PayloadRequest,
  abouts: readonly About[],
  how: { readonly overrideAccess: boolean },
): Promise<ReadonlyMap<string, Title>> => {
  const find = async (collection: Subject, ids: readonly string[]) => {
    if (ids.length === 0) return []
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      select: NAMES[collection],
      depth: 0,
      pagination: false,
      disableErrors: true,
      overrideAccess: how.overrideAccess,
      req,
    })
    return docs
  }
  const found: { id: string; name: string; report: string | null }[] = []
  for (const collection of SUBJECTS) {
    const ids = abouts.filter(({ subject }) => subject === collection).map((each) => each.document)
    for (const document of await find(collection, [...new Set(ids)])) {
      found.push({ id: idOf(document), name: ownName(document), report: reportIn(document) })
    }
  }
  const parents = [...new Set(found.flatMap(({ report }) => report ?? []))]
  const reports = new Map((await find('reports', parents)).map((row) => [row.id, ownName(row)]))
  const persons = abouts.filter(({ subject }) => subject === 'users').map((each) => each.document)
  // A name is told wherever a document names somebody.
  for (const [id, name] of persons.length > 0 ? await namesOf(req, persons) : []) {
    found.push({ id, name, report: null })
  }
  return new Map(
    found.map(({ id, name, report }) => [
      id,
      { name, report: (report ? reports.get(report) : undefined) ?? null },
    ]),
  )
}
