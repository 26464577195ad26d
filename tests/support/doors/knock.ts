import { randomUUID } from 'node:crypto'
import { getNamedType, isObjectType, type GraphQLField, type GraphQLOutputType } from 'graphql'
import type { Operation } from '../../../src/domain/doors/operations.ts'
import { isWorkflowCollection } from '../../../src/domain/slugs.ts'
import { shanghaiDay } from '../../../src/domain/text/shanghaiDay.ts'
import { bodyFor } from './bodies.ts'
import type { Caller, DoorWorld } from './doorWorld.ts'
import type { Door } from './listDoors.ts'
import { revisionOf } from '../revisionOf.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What a door answers: an HTTP status and, of a refusal, its code. */
export interface Knock {
  readonly status: number
  readonly code: string | undefined
  readonly text: string
}

const UNKNOWN = 'no-such-document'

/** The id that a creation asks for; nothing ever has it. */
export const FORGED_ID = 'forged-id'

const idFor = async ({ desk: { payload }, ids }: DoorWorld, door: Door): Promise<string> => {
  const { isGlobal, operation, slug } = door
  const known = ids[slug] ?? UNKNOWN
  if (operation !== 'version' && operation !== 'restore') return known
  if (isGlobal) {
    const { docs } = await payload.findGlobalVersions({ slug: 'settings', limit: 1 })
    return String(docs[0]?.id ?? UNKNOWN)
  }
  if (!isWorkflowCollection(slug)) return UNKNOWN
  const where = { parent: { equals: known } }
  const { docs } = await payload.db.findVersions({ collection: slug, where, limit: 1 })
  return String(docs[0]?.id ?? UNKNOWN)
}

const revisionRead = async ({ desk, ids }: DoorWorld, slug: string): Promise<object> => {
  const { payload } = desk
  if (slug === 'settings') {
    const { revision } = await payload.findGlobal({ slug, depth: 0 })
    return { revision }
  }
  const isFenced = slug === 'organizations' || slug === 'users' || slug === 'webhooks'
  if (!isWorkflowCollection(slug) && !isFenced) return {}
  return { revision: await revisionOf(payload, slug, ids[slug] ?? UNKNOWN) }
}

type Send = (world: DoorWorld, slug: string) => Promise<Record<string, unknown>>

const changing: Send = async (world, slug) => ({
  ...bodyFor(world, slug, 'update'),
  ...(await revisionRead(world, slug)),
})
const keeping: Send = () => Promise.resolve({ value: {} })

const wordless: Send = () => Promise.resolve({})

/** What is sent, by operation; where nothing is said, the account of nobody. */
const SENT: Readonly<Partial<Record<Operation, Send>>> = {
  create: (world, slug) => Promise.resolve({ ...bodyFor(world, slug, 'create') }),
  update: changing,
  updateMany: changing,
  transition: async (world, slug) => ({
    transition: slug === 'reports' ? 'submit' : 'drop',
    ...(await revisionRead(world, slug)),
  }),
  presence: () => Promise.resolve({ page: 'page-of-a-door' }),
  purge: wordless,
  seal: wordless,
  unlock: (world) => Promise.resolve({ email: world.clerk.email }),
  makeSecret: wordless,
  replay: () => Promise.resolve({ since: '2018-01-01T00:00:00+08:00' }),
  resume: wordless,
  testWebhook: wordless,
  openAccount: () => Promise.resolve({ name: '新来的', email: `${randomUUID()}@gongkai.example` }),
  oneTimePassword: wordless,
  closeAccount: () => Promise.resolve({ reason: '调离' }),
  reopenAccount: wordless,
  nameDeputy: ({ office }) =>
    Promise.resolve({
      deputy: office.reviewer.id,
      ...{ from: shanghaiDay(new Date()), until: shanghaiDay(new Date()) },
    }),
  endDeputation: () => Promise.resolve({ deputation: 'of-nobody' }),
  readAlerts: () => Promise.resolve({ which: 'all' }),
  writePreference: keeping,
  removePreference: keeping,
}
const NOBODY = {
  email: 'nobody@gongkai.example',
  password: 'no password of anybody',
  token: 'forged',
}

const leafOf = (type: GraphQLOutputType, depth = 0): string => {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields())
  const known = ['id', 'totalDocs', 'docs', 'token', 'user', 'exp', 'message']
  const chosen = fields.filter(({ name }) => known.includes(name))
  const [first] = fields
  const taken = chosen.length > 0 ? chosen : first ? [first] : []
  if (depth > 4) return '{ __typename }'
  return `{ ${taken.map(({ name, type: own }) => `${name} ${leafOf(own, depth + 1)}`).join(' ')} }`
}

const queryThrough = (
  kind: 'mutation' | 'query',
  field: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, unknown>>,
) => {
  const args = field.args.filter(({ name }) => name in given)
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`)
  const passed = args.map(({ name }) => `${name}: $${name}`)
  const list = (each: readonly string[]) => (each.length > 0 ? `(${each.join(', ')})` : '')
  const query = `${kind} ${list(declared)} { ${field.name}${list(passed)} ${leafOf(field.type)} }`
  const valueOf = ({ name, type }: (typeof args)[number]) =>
    String(type).startsWith('Int') ? Number(given[name]) : given[name]
  return { query, variables: Object.fromEntries(args.map((each) => [each.name, valueOf(each)])) }
}

const encode = async (form: FormData) => {
  const encoded = new Response(form)
  const type = encoded.headers.get('content-type') ?? ''
  return { body: Buffer.from(await encoded.arrayBuffer()), type }
}

const asForm = async (sent: object) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(sent))
  form.set('file', new Blob([new Uint8Array(PIXEL)], { type: 'image/png' }), 'sent.png')
  return encode(form)
}

/** A small report of the office, as a form with a file. */
const asReportForm = async ({ office }: DoorWorld) => {
  const form = new FormData()
  const text = `${office.organization.name}2031年政府信息公开工作年度报告\n一、总体情况\n概述。`
  form.set('file', new Blob([text], { type: 'text/plain' }), 'report.txt')
  form.set('organization', office.organization.slug)
  return encode(form)
}

const pathOf = (door: Door, id: string): string => {
  const place = door.isGlobal ? `/globals/${door.slug}` : door.slug && `/${door.slug}`
  const base = `/api${place}`
  const below = (door.route?.path ?? '')
    .replace(/:filename/, 'kept.png')
    .replace(/:(id|key)\??/, id)
    .replace(/^\/$/, '')
  const where = ['list', 'count', 'versions'].includes(door.operation ?? '')
    ? '?limit=100'
    : door.operation === 'updateMany' || door.operation === 'deleteMany'
      ? `?where[id][equals]=${id}`
      : ''
  return `${base}${below}${where}`
}

/** GraphQL has a name for each option, and a name has no dot. */
const named = (sent: object) => {
  const action: unknown = Reflect.get(sent, 'action')
  return { ...sent, ...(typeof action === 'string' ? { action: action.replace('.', '_') } : {}) }
}

/** Tries a door as somebody. */
export const knock = async (world: DoorWorld, door: Door, caller: Caller): Promise<Knock> => {
  const id = await idFor(world, door)
  const send = door.operation && SENT[door.operation]
  const sent = send ? await send(world, door.slug) : NOBODY
  const cookie = caller === 'nobody' ? undefined : world.cookies[caller]
  const headers = cookie ? { cookie } : {}
  if (door.field) {
    const { kind, field } = door.field
    // The schema asks for the id that it may not choose.
    const data = door.operation === 'create' ? { ...named(sent), id: FORGED_ID } : sent
    const body = queryThrough(kind, field, { ...sent, id, data, limit: 100, collection: door.slug })
    return world.served.call('/api/graphql', { method: 'POST', headers, body })
  }
  const method = (door.route?.method ?? 'get').toUpperCase()
  const uploads = ['attachments', 'renditions'].includes(door.slug) && door.operation === 'create'
  if (uploads || door.operation === 'import') {
    const { body, type } = await (uploads ? asForm(sent) : asReportForm(world))
    const call = { method, headers: { ...headers, 'content-type': type }, body }
    return world.served.call(pathOf(door, id), call)
  }
  const hasBody = method !== 'GET' && method !== 'DELETE'
  return world.served.call(pathOf(door, id), {
    method,
    headers,
    ...(hasBody ? { body: sent } : {}),
  })
}
