'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import { UnsavedDocument } from './UnsavedDocument.tsx'
import { UnsavedNew } from './UnsavedNew.tsx'
import { useGuardedHistory } from './useGuardedHistory.ts'

/** Looks after what is typed in a document: nothing of it is lost. */
export const UnsavedWork = () => {
  const { collectionSlug = '', id } = useDocumentInfo()
  const { user } = useAuth()
  useGuardedHistory(useTranslation().t('general:changesNotSaved'))
  if (!user || !isWorkflowCollection(collectionSlug)) return null
  const person = { id: String(user.id), email: String(user['email'] ?? '') }
  return id === undefined ? (
    <UnsavedNew collection={collectionSlug} person={person} />
  ) : (
    <UnsavedDocument key={id} collection={collectionSlug} id={String(id)} person={person} />
  )
}
