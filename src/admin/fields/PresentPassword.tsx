'use client'
import { PasswordField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** Asks for the password that its owner signs in with now, covered as she types. */
export const PresentPassword = ({ field, path }: TextFieldClientProps) => (
  <PasswordField
    autoComplete="current-password"
    field={{ name: field.name, label: field.label ?? '', required: false }}
    path={path}
    schemaPath={path}
  />
)
