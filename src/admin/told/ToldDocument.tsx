import type { CollectionSlug, TextFieldServerProps } from 'payload'
import { documentPath } from '../documentPath.ts'
import { nameOfDocument } from '../titles/nameOfDocument.ts'
import { ToldText } from './ToldText.tsx'

/**
 * The document that a row is about, by its name and with the way to it; by its id where it is gone or not
 * open to the person. The row says its collection beside it, or the field is named after one.
 */
export const ToldDocument = async ({
  clientField,
  data,
  path,
  req,
  value,
}: TextFieldServerProps) => {
  if (typeof value !== 'string' || value === '') return null
  const { collections, config } = req.payload
  const isSlug = (slug: unknown): slug is CollectionSlug =>
    typeof slug === 'string' && Object.hasOwn(collections, slug)
  const slug: unknown =
    clientField.name === 'organization' ? 'organizations' : Reflect.get(Object(data), 'subject')
  const named = isSlug(slug) ? await nameOfDocument(req, { slug, id: value }) : []
  if (!isSlug(slug) || named.length === 0) {
    return <ToldText field={clientField} path={path} text={value} />
  }
  const href = documentPath(config.routes.admin, { collection: slug, id: value })
  return <ToldText field={clientField} href={href} path={path} text={named.join(' · ')} />
}
