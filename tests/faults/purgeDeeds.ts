import { randomBytes } from 'node:crypto'
import { purgeDocument } from '../../src/operations/twoPersons/purgeDocument.ts'
import type { Section } from '../../src/payload-types.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import type { Deed } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'
import { requestOfTwo } from './requestOfTwo.ts'

const WORDS = { reason: '误录', explanation: '', extent: 'document' } as const

/** How often the secret is saved. */
const SAVES = 3

interface Purgeable {
  readonly section: Section
  readonly secret: string
}

/** A section with a secret in what it says, in former versions of it and in a comment that quotes it. */
const makePurgeable = async ({ payload, office, make }: FilledDesk): Promise<Purgeable> => {
  const secret = `密级编号${randomBytes(6).toString('hex')}`
  const [created] = await sectionsOf(payload, await make('draft'))
  if (!created) throw new Error('The report has no section')
  let section = created
  for (let save = 1; save <= SAVES; save += 1) {
    const body = richText(`第${save}稿：${secret}。`)
    const { revision } = section
    section = await saveSection(payload, office.editor, section, { revision, body })
  }
  await payload.create({
    collection: 'comments',
    data: {
      about: { relationTo: 'sections', value: section.id },
      text: '此处是否妥当？',
      quote: secret,
    },
    overrideAccess: false,
    req: await requestOf(payload, office.reviewer),
  })
  return { section, secret }
}

const aboutOf = (document: string) => ({ act: 'purge', document }) as const

/** Where the secret still stands, whether who contributed and the row's place in its history are right, and how the request stands. */
const lookAt = async (
  { payload }: FilledDesk,
  { section: { id, revision, contributions }, secret }: Purgeable,
  /** Absent: every request there is. */
  request?: string,
) => {
  const holds = (value: unknown) => JSON.stringify(value).includes(secret)
  const row = await payload.findByID({ collection: 'sections', id, depth: 0 })
  const { docs: versions } = await payload.findVersions({
    collection: 'sections',
    where: { parent: { equals: id } },
    pagination: false,
    depth: 0,
  })
  const comments = await payload.find({
    collection: 'comments',
    where: { 'about.value': { equals: id } },
    depth: 0,
  })
  const { states, events } = await requestOfTwo(payload, aboutOf(id), request)
  return {
    inRow: holds(row),
    inVersions: versions.filter(({ version }) => holds(version)).length,
    inComments: comments.docs.filter((comment) => holds(comment)).length,
    writes: row.revision - revision,
    hasSameContributors: JSON.stringify(row.contributions) === JSON.stringify(contributions),
    states,
    events,
  }
}

const WHOLE = {
  inRow: true,
  inVersions: SAVES,
  inComments: 1,
  writes: 0,
  hasSameContributors: true,
} as const
const PURGED = { ...WHOLE, inRow: false, inVersions: 0, inComments: 0, writes: 1 } as const

const ASKED = { states: ['open'], events: ['document.requestPurge'] } as const

/** 清除: the first person asks, the second confirms and what the document said goes. */
export const PURGE_DEEDS: readonly [asked: Deed, confirmed: Deed] = [
  {
    name: 'purge asked for',
    by: 'clearanceOfficer',
    answers: { done: 202, repeated: 409 },
    prepare: async (desk) => {
      const purgeable = await makePurgeable(desk)
      const { id } = purgeable.section
      return {
        id,
        path: `/sections/${id}/purge`,
        body: WORDS,
        look: () => lookAt(desk, purgeable),
        before: { ...WHOLE, states: [], events: [] },
        after: { ...WHOLE, ...ASKED },
      }
    },
  },
  {
    name: 'purge confirmed',
    by: 'signatory',
    // Once it is done, whoever asks again is the first of two.
    answers: { done: 200, repeated: 202 },
    prepare: async (desk) => {
      const { payload, office } = desk
      const purgeable = await makePurgeable(desk)
      const { id } = purgeable.section
      const req = await requestOf(payload, office.clearanceOfficer)
      await purgeDocument(req, { collection: 'sections', id }, WORDS)
      const [request] = (await requestOfTwo(payload, aboutOf(id))).ids
      return {
        id,
        path: `/sections/${id}/purge`,
        body: WORDS,
        erased: [purgeable.secret],
        look: () => lookAt(desk, purgeable, request),
        before: { ...WHOLE, ...ASKED },
        after: { ...PURGED, states: ['done'], events: [...ASKED.events, 'document.purge'] },
      }
    },
  },
]
