import type { Field } from 'payload'
import { CONTENT_FIELDS } from '../domain/contentFields.ts'
import type { WorkflowCollection } from '../domain/slugs.ts'

const components = { afterInput: ['/src/admin/comments/FieldComment.tsx#FieldComment'] }

const commented = (field: Field): Field => {
  if (field.type === 'row') return { ...field, fields: field.fields.map(commented) }
  if (field.type === 'group') return { ...field, fields: field.fields.map(commented) }
  if (field.type === 'text') return { ...field, admin: { components, ...field.admin } }
  return field.type === 'textarea' ? { ...field, admin: { components, ...field.admin } } : field
}

/** The fields of a document, where what is typed into a line of its content has the button for a comment on it. */
export const withFieldComments = (
  collection: WorkflowCollection,
  fields: readonly Field[],
): Field[] => {
  const content: readonly string[] = CONTENT_FIELDS[collection].content
  return fields.map((field) => {
    if (field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: withFieldComments(collection, field.fields) }
    }
    return 'name' in field && content.includes(field.name) ? commented(field) : field
  })
}
