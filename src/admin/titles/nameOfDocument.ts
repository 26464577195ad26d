import type { CollectionSlug, PayloadRequest } from 'payload'
import { isItemCollection } from '../../domain/slugs.ts'
import { readTogether } from './readTogether.ts'

/** The longest name that a title takes whole; the rest of it stands on the page. */
const LONGEST = 60

const shortened = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= LONGEST
    ? characters.join('')
    : `${characters.slice(0, LONGEST - 1).join('')}…`
}

const read = async (req: PayloadRequest, collection: CollectionSlug, id: string) => {
  const calledBy = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const document = await readTogether(req, {
    collection,
    id,
    // What an edition says of itself takes its number; a part has a report.
    select: { [calledBy]: true, number: true, report: true },
    overrideAccess: false,
  })
  const name: unknown = Reflect.get(Object(document), calledBy)
  const report: unknown = Reflect.get(Object(document), 'report')
  const isName = typeof name === 'string' || typeof name === 'number'
  return { name: isName ? shortened(String(name)) : '', report }
}

/**
 * What a document is called, and of a part of a report that report beside it, the part first. Empty where it
 * is not there or the person who asks may not read it.
 */
export const nameOfDocument = async (
  req: PayloadRequest,
  { slug, id }: { readonly slug: CollectionSlug; readonly id: string },
): Promise<readonly string[]> => {
  const { name, report } = await read(req, slug, id)
  const named = name === '' ? [] : [name]
  if (!isItemCollection(slug) || typeof report !== 'string') return named
  return [...named, (await read(req, 'reports', report)).name].filter((each) => each !== '')
}
