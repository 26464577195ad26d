'use client'
import { useDocumentDrawer, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { ItemCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import type { Word } from '../words.ts'
import styles from './outline.module.scss'

interface Props {
  readonly collection: ItemCollection
  readonly report: string
  readonly word: Word
}

/**
 * Opens an empty part of this report. The page is read again afterwards, so what is typed in it has to be
 * saved before.
 */
export const AddPart = ({ collection, report, word }: Props) => {
  const { say } = useSay()
  const { refresh } = useRouter()
  const isModified = useFormModified()
  const [Drawer, Toggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: collection })
  if (isModified) return <span className={styles['hint']}>{say('outlineSaveFirst')}</span>
  return (
    <>
      <Toggler aria-label={say(word)} className="btn btn--style-secondary btn--size-small">
        {say(word)}
      </Toggler>
      <Drawer
        initialData={{ report }}
        redirectAfterCreate={false}
        onSave={() => {
          closeDrawer()
          refresh()
        }}
      />
    </>
  )
}
