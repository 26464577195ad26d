'use client'
import { useDocumentDrawer, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useSay } from '../useSay.ts'
import styles from './outline.module.scss'

/**
 * Opens an empty section of this report; which section it stands below is chosen there. The page is read
 * again afterwards, so what is typed in it has to be saved before.
 */
export const AddChapter = ({ report }: { readonly report: string }) => {
  const { say } = useSay()
  const { refresh } = useRouter()
  const isModified = useFormModified()
  const [Drawer, Toggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: 'sections' })
  if (isModified) return <span className={styles['hint']}>{say('saveBeforeAdding')}</span>
  return (
    <>
      <Toggler aria-label={say('addChapter')} className="btn btn--style-secondary btn--size-small">
        {say('addChapter')}
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
