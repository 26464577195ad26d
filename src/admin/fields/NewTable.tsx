'use client'
import { TextField, useDocumentInfo } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** Which table a new one is; once it is there its title says so. */
export const NewTable = (props: TextFieldClientProps) => {
  const { id } = useDocumentInfo()
  return id === undefined ? <TextField {...props} /> : null
}
