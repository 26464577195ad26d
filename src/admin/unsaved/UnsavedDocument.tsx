'use client'
import { useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { type Draft, draftKey } from './drafts/Draft.ts'
import { DraftNotice } from './drafts/DraftNotice.tsx'
import { useDraft } from './drafts/useDraft.ts'
import { revisionIn } from './Fields.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { PresentPeople } from './PresentPeople.tsx'
import { SavedMeanwhile } from './SavedMeanwhile.tsx'
import type { Person } from './SignInAgain.tsx'
import styles from './unsaved.module.scss'
import { type DocumentNow, useDocumentNow } from './useDocumentNow.ts'
import { useKeptTyping } from './useKeptTyping.ts'
import { useMergeDialog } from './useMergeDialog.ts'
import { useRefusedSave } from './useRefusedSave.ts'
import { useRestoring } from './useRestoring.ts'
import { useSignInAgain } from './useSignInAgain.tsx'
import { useWrittenNames } from './useWrittenFields.ts'

/** Who saved it as the revision that is merged with; null where the page has not heard of it yet. */
const savedAs = (now: DocumentNow | null, revision: number) =>
  now?.revision === revision && now.savedBy && now.savedAt
    ? { by: now.savedBy, at: now.savedAt }
    : null

interface Props {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly person: Person
}

/**
 * What is typed in a document that others may write too: who else has it open, what somebody saved meanwhile,
 * a draft that was left on this machine, and a session that runs out.
 */
export const UnsavedDocument = ({ collection, id, person }: Props) => {
  const { getData } = useForm()
  const isModified = useFormModified()
  const revision = Number(useFormFields(([fields]) => fields['revision']?.value) ?? 0)
  const [openedAt] = useState(() => Date.now())
  const { now, hear } = useDocumentNow({ collection, id, hasUnsaved: isModified })
  const signIn = useSignInAgain(`sign-in-again-${id}`, person)
  const restore = useRestoring()
  const mergeSlug = `merge-${id}`
  const names = useWrittenNames(collection)
  useKeptTyping(names)
  const key = draftKey({ person: person.id, collection, id })
  const draft = useDraft({ key, person: person.id, names })
  const { discard, found, take } = draft
  /** What the dialog merges: a draft, or null for what the form holds. */
  const [merged, setMerged] = useState<Draft | null>(null)
  const { isOutdated, ...dialog } = useMergeDialog({
    collection,
    id,
    slug: mergeSlug,
    onSaved: () => merged && discard(merged),
    onTaken: () => merged && take(merged),
  })
  const merge = (of: Draft | null): void => {
    hear()
    setMerged(of)
    void dialog.open({ ...getData(), ...of?.values }, of?.revision ?? revision)
  }
  const mergeForm = () => merge(null)
  const putBack = async (kept: Draft): Promise<void> => {
    await restore({ ...getData(), ...kept.values })
    take(kept)
  }
  useRefusedSave({
    isOutdated: () => isOutdated(revision),
    onOutdated: mergeForm,
    onSignedOut: signIn.ask,
  })

  const purgedAt = now?.purgedAt ?? 0
  const isPurged = found !== null && purgedAt >= found.keptAt
  // What was purged from the document is not to come back from here.
  useEffect(() => {
    if (isPurged && found) discard(found)
  }, [discard, found, isPurged])

  const { merging } = dialog
  return (
    <div className={styles['unsaved']}>
      <PresentPeople now={now} />
      <SavedMeanwhile now={now} onMerge={mergeForm} revision={revision} />
      <DraftNotice
        draft={{ ...draft, found: now && !isPurged ? found : null }}
        isOutdated={found !== null && Math.max(now?.revision ?? 0, revision) !== found.revision}
        onCompare={() => merge(found)}
        onRestore={() => found && void putBack(found)}
      />
      {merging ? (
        <MergeDialog
          key={String(merging.theirs['revision'])}
          isPurged={purgedAt > openedAt}
          isWorking={dialog.isWorking}
          merging={merging}
          onClose={dialog.close}
          onSave={(values) => void dialog.onSave(values)}
          onTake={(values) => void dialog.onTake(values)}
          problem={dialog.problem}
          saved={savedAs(now, revisionIn(merging.theirs))}
          slug={mergeSlug}
        />
      ) : null}
      {signIn.dialog}
    </div>
  )
}
