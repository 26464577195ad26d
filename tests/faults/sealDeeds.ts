import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { sealEdition } from '../../src/operations/twoPersons/sealEdition.ts'
import type { Edition } from '../../src/payload-types.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeRendition } from '../support/makeRendition.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'
import type { Deed } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'
import { requestOfTwo } from './requestOfTwo.ts'

const WORDS = { reason: '含个人住址', explanation: '该版含不应公开的个人信息，已封存。' } as const

interface Sealable {
  readonly edition: Edition
  readonly file: string
  /** What the record alone holds, for the desk keeps its texts in another form: of the edition, of its rendition. */
  readonly words: readonly [edition: string, rendition: string]
}

/** An edition with a private address, taken down, with a file that was made of it. */
const makeSealable = async ({ payload, office, make, folder }: FilledDesk): Promise<Sealable> => {
  const mark = randomBytes(6).toString('hex')
  const report = await make('draft')
  const [section] = await sectionsOf(payload, report)
  if (!section) throw new Error('The report has no section')
  const body = richText(`住址${mark}。主动公开3条，不予公开0件。`)
  await saveSection(payload, office.editor, section, { revision: section.revision, body })
  await walkTo(payload, office, report, 'published')
  await transition(payload, office.publisher, report, {
    transition: 'takeDown',
    reason: '有误',
    explanation: '核实中',
  })
  const [edition] = await editionsOf(payload, report)
  if (!edition) throw new Error('The report has no edition')
  const words = [`<p>住址${mark}`, `附住址${mark}`] as const
  await makeRendition(payload, edition, words[1])
  const renditions = await payload.find({
    collection: 'renditions',
    where: { edition: { equals: edition.id } },
    depth: 0,
  })
  const file = path.join(folder, 'renditions', String(renditions.docs[0]?.filename))
  return { edition, file, words }
}

/** What is left of an edition and of what was made of it, what the record and the audit say, and how the request stands. */
const lookAt = async (
  { payload }: FilledDesk,
  { edition: { id, report, contentHash }, file, words }: Sealable,
) => {
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0 })
  const where = { edition: { equals: id } }
  const { totalDocs: renditions } = await payload.count({ collection: 'renditions', where })
  const notices = await payload.find({
    collection: 'notices',
    where: { and: [{ report: { equals: report } }, { kind: { equals: 'sealed' } }] },
    depth: 0,
  })
  const told = await Promise.all(
    notices.docs.map((notice) =>
      payload.count({
        collection: 'audit-events',
        where: { key: { equals: `notices:${notice.id}` } },
      }),
    ),
  )
  const { states, events } = await requestOfTwo(payload, { act: 'seal', document: id })
  return {
    hasContent: JSON.stringify(edition.snapshot).includes(words[0]),
    hasItsHash: edition.contentHash === contentHash,
    renditions,
    hasFile: existsSync(file),
    notices: told.map(({ totalDocs }) => totalDocs),
    states,
    events,
  }
}

const WHOLE = {
  hasContent: true,
  hasItsHash: true,
  renditions: 1,
  hasFile: true,
  notices: [],
} as const
const SEALED = {
  hasContent: false,
  hasItsHash: true,
  renditions: 0,
  hasFile: false,
  notices: [1],
} as const

const ASKED = { states: ['open'], events: ['edition.requestSeal'] } as const

/** 封存: the first person asks, the second confirms and the content goes. */
export const SEAL_DEEDS: readonly [asked: Deed, confirmed: Deed] = [
  {
    name: 'seal asked for',
    by: 'publisher',
    answers: { done: 202, repeated: 409 },
    prepare: async (desk) => {
      const sealable = await makeSealable(desk)
      const { id } = sealable.edition
      return {
        id,
        path: `/editions/${id}/seal`,
        body: WORDS,
        look: () => lookAt(desk, sealable),
        before: { ...WHOLE, states: [], events: [] },
        after: { ...WHOLE, ...ASKED },
      }
    },
  },
  {
    name: 'seal confirmed',
    by: 'signatory',
    answers: { done: 200, repeated: 409 },
    prepare: async (desk) => {
      const { payload, office } = desk
      const sealable = await makeSealable(desk)
      const { id } = sealable.edition
      await sealEdition(await requestOf(payload, office.publisher), id, {
        ...WORDS,
        extent: 'document',
      })
      return {
        id,
        path: `/editions/${id}/seal`,
        body: WORDS,
        erased: sealable.words,
        look: () => lookAt(desk, sealable),
        before: { ...WHOLE, ...ASKED },
        after: { ...SEALED, states: ['done'], events: [...ASKED.events, 'edition.seal'] },
      }
    },
  },
]
