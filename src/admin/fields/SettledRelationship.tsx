'use client'
import { RelationshipField, useDocumentInfo } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'

/**
 * A relation that is chosen when the document is made and stays what it is. Where it need not be chosen,
 * for it follows from another, it is not shown before.
 */
export const SettledRelationship = (props: RelationshipFieldClientProps) => {
  const { id } = useDocumentInfo()
  const isNew = id === undefined
  if (isNew && !props.field.required) return null
  return <RelationshipField {...props} readOnly={props.readOnly === true || !isNew} />
}
