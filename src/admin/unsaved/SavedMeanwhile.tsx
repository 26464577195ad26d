'use client'
import { Banner, Button, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './unsaved.module.scss'
import type { DocumentNow } from './useDocumentNow.ts'

interface Props {
  readonly now: DocumentNow | null
  /** The revision that the form holds. */
  readonly revision: number
  readonly onMerge: () => void
}

/** Says, before she saves, that somebody else has: what is typed is merged with it, a page without any is read again. */
export const SavedMeanwhile = ({ now, revision, onMerge }: Props) => {
  const { say } = useSay()
  const { refresh } = useRouter()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  if (!now || now.revision <= revision || isProcessing) return null
  const values = {
    who: now.savedBy ?? say('unknownPerson'),
    when: now.savedAt ? moment(now.savedAt) : '',
  }
  return (
    <Banner type="info">
      <div className={styles['offer']}>
        <span>{say(isModified ? 'savedMeanwhileUnsaved' : 'savedMeanwhile', values)}</span>
        <Button
          buttonStyle={isModified ? 'primary' : 'secondary'}
          id="merge-open"
          margin={false}
          onClick={isModified ? onMerge : refresh}
          size="small"
        >
          {say(isModified ? 'mergeOpen' : 'reload')}
        </Button>
      </div>
    </Banner>
  )
}
