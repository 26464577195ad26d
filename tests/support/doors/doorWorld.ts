import type { Where } from 'payload'
import { ROLES, type Role } from '../../../src/domain/roles.ts'
import type { User } from '../../../src/payload-types.ts'
import { attach } from '../attach.ts'
import type { Desk } from '../bootDesk.ts'
import { makeEmptyReport } from '../makeEmptyReport.ts'
import { makeOffice, type Office } from '../makeOffice.ts'
import { makeParts } from '../makeParts.ts'
import { makePerson } from '../makePerson.ts'
import { makeSmallReport } from '../makeSmallReport.ts'
import { requestOf } from '../requestOf.ts'
import { rest } from '../rest.ts'
import { serveDesk, type ServedDesk } from '../serveDesk.ts'
import { tokenOf } from '../tokenOf.ts'
import { walkTo } from '../walkTo.ts'

/** Who tries a door: nobody, or a holder of one role, of the office itself or of a strange one. */
export type Caller = 'nobody' | Role | `stranger ${Role}`

/** A desk with an office of which every collection holds something, and a strange office beside it. */
export interface DoorWorld {
  readonly desk: Desk
  readonly served: ServedDesk
  readonly office: Office
  /** An account of the office that nobody signs in with. */
  readonly clerk: User
  /** The id of a document of the office, by collection. */
  readonly ids: Readonly<Record<string, string>>
  /** What goes with the cookie of a person: one line a caller. */
  readonly cookies: Readonly<Partial<Record<Caller, string>>>
}

/** The callers that are signed in. */
export const SIGNED_IN: readonly Exclude<Caller, 'nobody'>[] = ROLES.flatMap((role) => [
  role,
  `stranger ${role}` as const,
])

const NOTICE = 'notice-of-the-office'
const REQUEST = 'request-of-the-office'
const RENDITION = 'rendition-of-the-office'

/** Whether somebody comes from the other office. */
export const isStrange = (caller: Caller): boolean => caller.startsWith('stranger ')
/** The role of somebody. */
export const roleOf = (caller: Caller): Role | undefined =>
  ROLES.find((role) => caller.endsWith(role))

/** A published report, one in draft with a part of each kind, a remark, a file, a notice: all of one office. */
export const makeDoorWorld = async (desk: Desk): Promise<DoorWorld> => {
  const { payload } = desk
  const office = await makeOffice(payload)
  const strange = await makeOffice(payload, {}, 'own')
  const organization = office.organization.id
  const published = await makeSmallReport(payload, office.editor, { organization, year: 2017 })
  await walkTo(payload, office, published, 'published')
  const draft = await makeEmptyReport(payload, office.editor, { organization, year: 2022 })
  const parts = await makeParts(payload, office.editor, draft.id)
  const section = parts.find(({ collection }) => collection === 'sections')
  const answer = await rest(payload, office.editor, {
    method: 'POST',
    path: '/statistical-tables',
    body: { report: draft.id, table: 't2', cells: {} },
  })
  const table = String(Reflect.get(Object(answer.body['doc']), 'id'))
  const comment = await payload.create({
    collection: 'comments',
    data: { text: '批注', about: { relationTo: 'sections', value: section?.id ?? '' } },
    overrideAccess: false,
    req: await requestOf(payload, office.reviewer),
  })
  const file = await attach(payload, office.editor, draft, 'kept.png')
  const clerk = await makePerson(payload, [{ organization, roles: ['editor'] }], '书记员')
  const firstOf = async (
    collection: 'audit-events' | 'editions' | 'sign-in-events',
    where: Where = {},
  ) => (await payload.find({ collection, where, limit: 1 })).docs[0]?.id ?? ''
  const edition = await firstOf('editions')
  // No operation writes a rendition yet, and a notice would hide what the public is asked for here.
  await payload.db.create({
    collection: 'renditions',
    data: {
      id: RENDITION,
      organization,
      edition,
      format: 'pdf',
      sha256: 'x',
      filename: 'kept.pdf',
    },
  })
  await payload.db.create({
    collection: 'notices',
    data: {
      id: NOTICE,
      key: NOTICE,
      report: draft.id,
      organization,
      kind: 'takenDown',
      throughEdition: 0,
      at: '2017-03-01T00:00:00.000Z',
      reason: '无',
      explanation: '无',
    },
  })
  await payload.db.create({
    collection: 'second-person-requests',
    data: {
      id: REQUEST,
      key: REQUEST,
      organization,
      act: 'purge',
      state: 'withdrawn',
      subject: 'reports',
      document: draft.id,
      reason: '误录',
    },
  })
  const webhook = await payload.create({
    collection: 'webhooks',
    data: {
      name: '门户网站',
      // No machine has it, so nothing is ever sent.
      address: 'https://portal.gongkai.invalid/hook',
      kinds: ['published'],
      enabled: true,
    },
  })
  // A version of the settings is there from their first change on.
  await payload.updateGlobal({ slug: 'settings', data: { lexicon: [] } })

  const served = await serveDesk(payload)
  const cookies: Partial<Record<Caller, string>> = {}
  for (const caller of SIGNED_IN) {
    const role = roleOf(caller)
    const person: User | undefined = role && (isStrange(caller) ? strange : office)[role]
    if (person) cookies[caller] = `payload-token=${await tokenOf(payload, person)}`
  }
  const own = { reports: draft.id, comments: comment.id, attachments: file.id, users: clerk.id }
  const ids = {
    ...own,
    ...Object.fromEntries(parts.map(({ collection, id }) => [collection, id])),
    organizations: organization,
    'statistical-tables': table,
    editions: edition,
    notices: NOTICE,
    'second-person-requests': REQUEST,
    renditions: RENDITION,
    webhooks: webhook.id,
    'audit-events': await firstOf('audit-events', { organization: { equals: organization } }),
    'sign-in-events': await firstOf('sign-in-events'),
  }
  return { desk, served, office, clerk, ids, cookies }
}
