'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useSay } from '../useSay.ts'

/** Opens an empty section of this report; which section it stands below is chosen there. */
export const AddChapter = ({ report }: { readonly report: string }) => {
  const { say } = useSay()
  const { refresh } = useRouter()
  const [Drawer, Toggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: 'sections' })
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
