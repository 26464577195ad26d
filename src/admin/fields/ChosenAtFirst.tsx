'use client'
import { RelationshipField, useDocumentInfo } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'

/** A relation that is chosen when the document is made; later it is changed by acts of its own, and not here. */
export const ChosenAtFirst = (props: RelationshipFieldClientProps) => {
  const { id } = useDocumentInfo()
  return id === undefined ? <RelationshipField {...props} /> : null
}
