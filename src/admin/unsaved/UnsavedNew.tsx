'use client'
import { toast, useForm, useModal } from '@payloadcms/ui'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { draftKey } from './drafts/Draft.ts'
import { DraftNotice } from './drafts/DraftNotice.tsx'
import { useDraft } from './drafts/useDraft.ts'
import { SignInAgain } from './SignInAgain.tsx'
import styles from './unsaved.module.scss'
import { useRefusedSave } from './useRefusedSave.ts'
import { useRestoring } from './useRestoring.ts'
import { useSaving } from './useSaving.ts'
import { useWrittenNames } from './useWrittenFields.ts'

interface Props {
  readonly collection: WorkflowCollection
  readonly person: { readonly id: string; readonly email: string }
}

const SIGN_IN = 'sign-in-again'

/** A document that is not there yet: its draft, and a session that runs out before it is saved. */
export const UnsavedNew = ({ collection, person }: Props) => {
  const { getData } = useForm()
  const { openModal, closeModal } = useModal()
  const save = useSaving()
  const restore = useRestoring()
  const names = useWrittenNames(collection)
  const key = draftKey({ person: person.id, collection, id: null })
  const draft = useDraft({ key, person: person.id, names })
  useRefusedSave({
    isOutdated: () => Promise.resolve(false),
    onOutdated: () => undefined,
    onSignedOut: () => {
      // The refusal speaks of rights; the dialog says what it is.
      toast.dismiss()
      openModal(SIGN_IN)
    },
  })
  const { found } = draft
  return (
    <div className={styles['unsaved']}>
      <DraftNotice
        draft={draft}
        isOutdated={false}
        onRestore={() => found && void restore({ ...getData(), ...found.values })}
      />
      <SignInAgain
        onClose={() => closeModal(SIGN_IN)}
        onSignedIn={() => {
          closeModal(SIGN_IN)
          void save()
        }}
        person={person}
        slug={SIGN_IN}
      />
    </div>
  )
}
