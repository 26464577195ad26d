'use client'
import { useForm } from '@payloadcms/ui'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { type Draft, draftKey } from './drafts/Draft.ts'
import { DraftNotice } from './drafts/DraftNotice.tsx'
import { useDraft } from './drafts/useDraft.ts'
import type { Person } from './SignInAgain.tsx'
import styles from './unsaved.module.scss'
import { useRefusedSave } from './useRefusedSave.ts'
import { useRestoring } from './useRestoring.ts'
import { useSignInAgain } from './useSignInAgain.tsx'
import { useWrittenNames } from './useWrittenFields.ts'

interface Props {
  readonly collection: WorkflowCollection
  readonly person: Person
}

/** A document that is not there yet: its draft, and a session that runs out before it is saved. */
export const UnsavedNew = ({ collection, person }: Props) => {
  const { getData } = useForm()
  const signIn = useSignInAgain('sign-in-again', person)
  const restore = useRestoring()
  const names = useWrittenNames(collection)
  const key = draftKey({ person: person.id, collection, id: null })
  const draft = useDraft({ key, person: person.id, names })
  useRefusedSave({
    isOutdated: () => Promise.resolve(false),
    onOutdated: () => undefined,
    onSignedOut: signIn.ask,
  })
  const { found, take } = draft
  const putBack = async (kept: Draft): Promise<void> => {
    await restore({ ...getData(), ...kept.values })
    take(kept)
  }
  return (
    <div className={styles['unsaved']}>
      <DraftNotice
        draft={draft}
        isOutdated={false}
        onRestore={() => found && void putBack(found)}
      />
      {signIn.dialog}
    </div>
  )
}
