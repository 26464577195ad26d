'use client'
import { Button, useFormFields, useFormModified } from '@payloadcms/ui'
import { DECISIONS } from '../../domain/comments/kinds.ts'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import type { Thread } from './Thread.ts'
import { useCommentApi } from './useCommentApi.ts'

interface Props {
  readonly thread: Thread
  readonly mayDecide: boolean
}

/** What is suggested for the words that a comment is about, and for who writes the document the choice. */
export const SuggestedWords = ({ thread, mayDecide }: Props) => {
  const { say, name } = useSay()
  const { send, isBusy } = useCommentApi()
  const isModified = useFormModified()
  const revision: unknown = useFormFields(([fields]) => fields['revision']?.value)
  const { id, replacement, decision, decidedBy, isQuoteThere } = thread
  if (replacement === null) return null
  return (
    <>
      <ins className={styles['replacement']}>{replacement || say('commentDeleted')}</ins>
      {decision ? (
        <p className={styles['note']} title={name(DECISIONS[decision])}>
          {say(decision === 'accepted' ? 'commentAccepted' : 'commentDeclined', {
            person: decidedBy ?? '',
          })}
        </p>
      ) : null}
      {mayDecide && !decision ? (
        <div className={styles['controls']}>
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void send({ path: `/${id}/decline` })}
            size="small"
          >
            {say('commentDecline')}
          </Button>
          <Button
            disabled={isBusy || isModified || !isQuoteThere}
            margin={false}
            onClick={() =>
              void send({ path: `/${id}/accept`, body: { revision }, told: 'commentTaken' })
            }
            size="small"
          >
            {say('commentAccept')}
          </Button>
        </div>
      ) : null}
      {mayDecide && !decision && isModified ? (
        <p className={styles['note']}>{say('saveFirst')}</p>
      ) : null}
    </>
  )
}
