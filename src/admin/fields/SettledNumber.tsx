'use client'
import { NumberField, useDocumentInfo } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'

/** A number that is given when the document is made and stays what it is. */
export const SettledNumber = (props: NumberFieldClientProps) => {
  const { id } = useDocumentInfo()
  return <NumberField {...props} readOnly={props.readOnly === true || id !== undefined} />
}
