import type { CollectionSlug } from 'payload'
import type { DoorWorld } from './doorWorld.ts'

/** What stands in every document of the office that is marked, and nowhere else. */
export const MARK = '仅限本机关'

/** By collection, a text of its documents that pages show. */
const TEXTS: Readonly<Partial<Record<CollectionSlug, string>>> = {
  reports: 'title',
  sections: 'heading',
  'key-initiatives': 'title',
  'proposal-responses': 'title',
  comments: 'text',
  attachments: 'title',
  notices: 'reason',
  'second-person-requests': 'reason',
  renditions: 'filename',
  users: 'name',
}

const isMarked = (slug: string): slug is keyof typeof TEXTS => slug in TEXTS

/** The collections whose documents carry the mark. */
export const MARKED = Object.keys(TEXTS).filter(isMarked)

/** Writes a text into the documents of the office by which they are known wherever they are shown. */
export const markOffice = async ({ desk: { payload }, ids }: DoorWorld): Promise<void> => {
  for (const collection of MARKED) {
    const field = TEXTS[collection]
    const id = ids[collection]
    if (!field || !id) throw new Error(`There is nothing to mark in ${collection}`)
    await payload.db.updateOne({ collection, id, data: { [field]: `${MARK}-${collection}` } })
  }
}
