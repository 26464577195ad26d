import type { PayloadRequest } from 'payload'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { personsOf } from '../../domain/deputies/personsOf.ts'
import { languageOf } from '../../domain/localized.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { rightOfWriter } from '../deputies/rightOfWriter.ts'
import { findVisible } from '../findVisible.ts'
import { lastWriteOf } from '../lastWriteOf.ts'
import { namesOf } from '../namesOf.ts'
import { refuse } from '../refuse.ts'
import { findRequest } from '../twoPersons/findRequest.ts'
import type { ToldPresence } from './readPresence.ts'
import { HEARD_WITHIN, writePresence } from './writePresence.ts'

/** Somebody else who has the document open, a deputy with whom she would write there for. */
interface Present {
  readonly name: string
  readonly since: string
  readonly hasUnsaved: boolean
}

/** What a page is answered when it tells of itself. */
export interface PresenceAnswer {
  /** The time here: what a browser kept is dated by its own clock. */
  readonly at: string
  /** Everybody else, whoever came first first. */
  readonly others: readonly Present[]
  /** Whether the person has it open on another page. */
  readonly isOpenTwice: boolean
  /** The document as it is now: its revision, and who wrote it when. */
  readonly revision: number
  readonly savedBy: string | null
  readonly savedAt: string | null
  /** When its content was purged last: what a browser kept before is not to come back. */
  readonly purgedAt: string | null
}

interface Told {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly told: ToldPresence
}

const openPages = async (req: PayloadRequest, document: string, now: Date) => {
  const since = new Date(now.getTime() - HEARD_WITHIN).toISOString()
  const { docs } = await req.payload.find({
    collection: 'presences',
    where: { and: [{ document: { equals: document } }, { seenAt: { greater_than: since } }] },
    sort: 'openedAt',
    limit: 100,
    pagination: false,
    depth: 0,
    // The system's own authority: whoever may read the document may know who else has it open.
    overrideAccess: true,
    req,
  })
  return docs
}

const purgedAt = async (req: PayloadRequest, { collection, id }: Told): Promise<string | null> => {
  const found = await findRequest(req, {
    and: [
      { act: { equals: 'purge' } },
      { subject: { equals: collection } },
      { document: { equals: id } },
      { state: { in: ['confirmed', 'done'] } },
    ],
  })
  return found?.confirmedAt ?? null
}

/**
 * Notes that the person who asks has a document open, and answers who else has, and as what revision it is
 * kept now. NOT_PERMITTED for nobody, NOT_FOUND outside her scope.
 */
export const notePresence = async (req: PayloadRequest, given: Told): Promise<PresenceAnswer> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const { collection, id, told } = given
  const found = await findVisible(req, { collection, id })
  if (!found) throw refuse(req, { code: 'NOT_FOUND' })
  const { id: person } = req.user
  const document = `${collection}:${id}`
  const now = new Date()
  const { standsFor = null } = await rightOfWriter(req, found)
  await writePresence(req, { ...told, document, person, standsFor, now })
  const pages = await openPages(req, document, now)
  const { by, standsFor: savedFor, at } = lastWriteOf(found)
  const saved = by ? [{ person: by, standsFor: savedFor }] : []
  const names = await namesOf(req, [...pages, ...saved].flatMap(personsOf))
  const speech = {
    nameOf: (id: string) => names.get(id) ?? '',
    language: languageOf(req.i18n.language),
  }
  const strangers = [...new Set(pages.map((page) => page.person))].filter((each) => each !== person)
  return {
    at: now.toISOString(),
    others: strangers.map((other) => {
      const theirs = pages.filter((page) => page.person === other)
      return {
        name: nameOfAct({ person: other, standsFor: theirs.at(-1)?.standsFor }, speech),
        since: theirs[0]?.openedAt ?? now.toISOString(),
        hasUnsaved: theirs.some(({ hasUnsaved }) => hasUnsaved),
      }
    }),
    isOpenTwice: pages.some(
      (page) => page.person === person && !page.key.endsWith(`:${told.page}`),
    ),
    revision: found.revision,
    savedBy: saved[0] ? nameOfAct(saved[0], speech) || null : null,
    savedAt: at ?? null,
    purgedAt: await purgedAt(req, given),
  }
}
