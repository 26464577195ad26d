'use client'
import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'

const LABEL = {
  zh: '现密码（修改密码或邮箱时填写）',
  en: 'Present password (to change it or the e-mail)',
}
const PATH = 'presentPassword'

/** Asks, on a person's own page, for the password that she signs in with now, covered as she types. */
export const PresentPassword = () => {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (user?.id !== id) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: PATH, label: LABEL, required: false }}
      path={PATH}
      schemaPath={PATH}
      validate={() => true}
    />
  )
}
