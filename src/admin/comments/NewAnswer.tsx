'use client'
import { Button, TextareaInput } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { useCommentApi } from './useCommentApi.ts'
import { useFocusOn } from './useFocusOn.ts'

interface Props {
  readonly collection: WorkflowCollection
  readonly document: string
  /** The id of the comment that is answered. */
  readonly thread: string
  readonly onClose: () => void
}

/** Answers in a thread. */
export const NewAnswer = ({ collection, document, thread, onClose }: Props) => {
  const { say } = useSay()
  const { send, isBusy } = useCommentApi()
  const [text, setText] = useState('')
  const path = `answer-${thread}`
  useFocusOn(path)
  const save = async () => {
    const about = { relationTo: collection, value: document }
    if (await send({ body: { about, replyTo: thread, text } })) onClose()
  }
  return (
    <>
      <TextareaInput
        label={say('commentAnswer')}
        onChange={({ target }) => setText(target.value)}
        path={path}
        rows={2}
        value={text}
      />
      <div className={styles['controls']}>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {say('cancel')}
        </Button>
        <Button
          disabled={isBusy || text.trim() === ''}
          margin={false}
          onClick={() => void save()}
          size="small"
        >
          {say('commentAnswer')}
        </Button>
      </div>
    </>
  )
}
