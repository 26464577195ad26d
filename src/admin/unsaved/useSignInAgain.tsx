'use client'
import { toast, useModal } from '@payloadcms/ui'
import { type Person, SignInAgain } from './SignInAgain.tsx'
import { useSaving } from './useSaving.ts'

/** `ask` lets a person whose session has run out sign in over her page, in the `dialog`; what she typed is saved then. */
export const useSignInAgain = (slug: string, person: Person) => {
  const { openModal, closeModal } = useModal()
  const save = useSaving()
  const ask = (): void => {
    // The refusal speaks of rights; the dialog says what it is.
    toast.dismiss()
    openModal(slug)
  }
  const dialog = (
    <SignInAgain
      onClose={() => closeModal(slug)}
      onSignedIn={() => {
        closeModal(slug)
        void save()
      }}
      person={person}
      slug={slug}
    />
  )
  return { ask, dialog }
}
