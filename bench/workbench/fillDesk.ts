import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import type { Role, Scope } from '../../src/domain/roles.ts'
import type { ReportState } from '../../src/domain/workflow/states.ts'
import { fromPlainText } from '../../src/domain/richText/fromPlainText.ts'
import type { User } from '../../src/payload-types.ts'
import type { Size } from './Size.ts'

const FIRST_YEAR = 2017
/** Four of five are under way, and every other one is reviewed part by part. */
const STATES: readonly ReportState[] = ['draft', 'firstReview', 'draft', 'signature', 'published']
const BODY = JSON.parse(JSON.stringify(fromPlainText('全年主动公开政府信息3条，均已按期更新。')))

/** Fills an empty desk; answers two who ask: an editor of one office, and a reviewer of all of them. */
export const fillDesk = async (
  { db, findByID }: Payload,
  size: Size,
): Promise<Readonly<Record<'editor' | 'reviewer', User>>> => {
  const now = new Date().toISOString()
  const insert = async (
    collection: CollectionSlug,
    data: Record<string, unknown>,
  ): Promise<string> => {
    const id = randomUUID()
    await db.create({
      collection,
      data: { ...data, id, revision: 1, createdAt: now, updatedAt: now },
    })
    return id
  }
  const person = (organization: string, role: Role, scope: Scope) =>
    insert('users', {
      name: '王某',
      email: `${randomUUID()}@gongkai.example`,
      memberships: [{ id: randomUUID(), organization, roles: [role], scope }],
    })
  const times = <T>(count: number, make: (place: number) => T): T[] =>
    Array.from({ length: count }, (_, place) => make(place))
  const at = (ids: readonly string[], place: number): string => ids[place % ids.length] ?? ''

  const organizations: string[] = []
  for (const place of times(size.organizations, (each) => each)) {
    const workflow = {
      itemReview: 'whole',
      minimumPersons: 2,
      stages: ['firstReview', 'clearance', 'signature'],
    }
    const name = { name: `第${place}局`, slug: `bureau-${place}`, kind: 'department', rank: place }
    organizations.push(await insert('organizations', { ...name, ...workflow }))
  }
  const people: string[] = []
  for (const place of times(size.people - 1, (each) => each)) {
    people.push(await person(at(organizations, place), 'editor', 'own'))
  }
  const reviewer = await person(at(organizations, 0), 'reviewer', 'all')

  const perReport = Math.ceil(size.items / size.reports)
  for (const place of times(size.reports, (each) => each)) {
    const organization = at(organizations, place)
    const author = at(people, place)
    const year = FIRST_YEAR + Math.floor(place / size.organizations)
    const report = await insert('reports', {
      ...{ title: `第${place}份年度报告`, key: `${organization}:${year}`, year, organization },
      ...{ format: 'R2014', scope: 'own', preamble: BODY, openItems: 'all' },
      workflowState: STATES[place % STATES.length],
      itemReview: place % 2 === 0 ? 'each' : 'whole',
      stages: ['firstReview', 'clearance', 'signature'],
      submittedBy: author,
      submittedContributors: [author],
    })
    for (const order of times(perReport, (each) => each)) {
      await insert('sections', {
        ...{
          report,
          organization,
          heading: `第${order}节`,
          order: `a${String(order).padStart(4, '0')}`,
        },
        ...{ body: BODY, covers: [], assignee: author, workflowState: 'draft' },
      })
    }
  }
  const read = (id: string) => findByID({ collection: 'users', id, depth: 0 })
  return { editor: await read(at(people, 0)), reviewer: await read(reviewer) }
}
