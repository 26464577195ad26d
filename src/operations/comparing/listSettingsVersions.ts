import type { PayloadRequest } from 'payload'
import { EVERY_DOCUMENT } from '../../access/everyDocument.ts'
import { languageOf } from '../../domain/localized.ts'
import type { Setting } from '../../payload-types.ts'
import { fieldLabel } from '../fieldLabel.ts'
import { nameOfPerson } from '../nameOfPerson.ts'
import { namesOf } from '../namesOf.ts'

/** A version of the settings: when, by whom, and what was changed in it. */
export interface SettingsVersion {
  readonly id: string
  readonly at: string
  readonly revision: number
  /** Null where the save changed nothing that is told. */
  readonly name: string | null
  /** The fields that were changed, by their labels. */
  readonly changed: readonly string[]
}

/** One page of the versions of the settings. */
export interface SettingsVersionPage {
  readonly versions: readonly SettingsVersion[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

type Saved = Pick<Setting, 'lastChange' | 'revision'>

const SIZE = 25

/** What was changed in a version; a save that changes nothing keeps the change of the one before. */
const changeIn = (version: Saved, before: Saved | undefined) => {
  const change = version.lastChange
  return change && change.id !== before?.lastChange?.id ? change : null
}

/**
 * The versions of the settings, newest first, page by page. Refused with `Forbidden` to whoever may not read
 * them; by whom each was made is the system's own to read, for who may read what the settings were may know
 * whose they were.
 */
export const listSettingsVersions = async (
  req: PayloadRequest,
  { page: asked }: { readonly page: number },
): Promise<SettingsVersionPage> => {
  const sort = '-version.revision'
  const { page, totalDocs, totalPages } = await req.payload.findGlobalVersions({
    slug: 'settings',
    where: EVERY_DOCUMENT,
    depth: 0,
    limit: SIZE,
    page: asked,
    select: { updatedAt: true },
    overrideAccess: false,
    req,
  })
  const read = async (limit: number, at: number) => {
    const { docs } = await req.payload.db.findGlobalVersions<Saved>({
      global: 'settings',
      limit,
      page: at,
      pagination: true,
      select: { updatedAt: true, version: { lastChange: true, revision: true } },
      sort,
      req,
    })
    return docs
  }
  const rows = await read(SIZE, asked)
  // Of two versions with the same change it is that of the older: the last one's stands on the next page.
  const before = [...rows.slice(1), ...(await read(1, asked * SIZE + 1))]
  const changes = rows.map(({ version }, place) => changeIn(version, before[place]?.version))
  const actors = changes.flatMap((change) => change?.actor ?? [])
  const names = await namesOf(req, actors)
  const system = await nameOfPerson(req, 'system')
  const language = languageOf(req.i18n.language)
  const versions = rows.map(({ id, updatedAt, version }, place) => {
    const { actor = '', changes: changed = [] } = changes[place] ?? {}
    return {
      id: String(id),
      at: new Date(updatedAt).toISOString(),
      revision: version.revision ?? 0,
      name: actor === 'system' ? system : (names.get(actor) ?? null),
      changed: changed.map(({ field }) => fieldLabel(req, 'settings', field)(language)),
    }
  })
  return { versions, page: page ?? 1, pages: totalPages, total: totalDocs }
}
