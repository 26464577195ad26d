'use client'
import { Banner, useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useSay } from '../useSay.ts'

/** Says first of all, on a person's page, that her password was set by somebody else and what is to be done now. */
export const FirstPasswordNotice = () => {
  const { value } = useField<boolean>({ path: 'mustChangePassword' })
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { say } = useSay()
  if (!value) return null
  return (
    <div role="note">
      <Banner type="error">
        {say(user?.id === id ? 'firstPasswordOwn' : 'firstPasswordOther')}
      </Banner>
    </div>
  )
}
