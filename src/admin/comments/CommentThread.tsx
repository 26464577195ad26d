'use client'
import { Pill } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { NewAnswer } from './NewAnswer.tsx'
import type { Thread } from './Thread.ts'
import { ThreadAbout } from './ThreadAbout.tsx'
import { ThreadWords, Told } from './ThreadWords.tsx'
import { useCommentApi } from './useCommentApi.ts'

interface Props {
  readonly collection: WorkflowCollection
  readonly document: string
  readonly thread: Thread
  readonly mayComment: boolean
  readonly mayDecide: boolean
  /** It is the one that is looked at. */
  readonly isActive: boolean
}

/** One comment with its answers, the words it is about, and what may be done with it. */
export const CommentThread = ({
  collection,
  document,
  thread,
  mayComment,
  mayDecide,
  isActive,
}: Props) => {
  const { say } = useSay()
  const { send, isBusy } = useCommentApi()
  const [isAnswering, setIsAnswering] = useState(false)
  const { id, isBlocking, isResolved, decision } = thread
  return (
    <>
      <div className={styles['first']}>
        <Told said={thread} />
        {mayComment ? (
          <span className={styles['acts']}>
            {decision ? null : (
              <button
                disabled={isBusy}
                onClick={() =>
                  void send({ path: `/${id}`, method: 'PATCH', body: { isResolved: !isResolved } })
                }
                type="button"
              >
                {say(isResolved ? 'commentReopen' : 'commentResolve')}
              </button>
            )}
            {isAnswering ? null : (
              <button onClick={() => setIsAnswering(true)} type="button">
                {say('commentAnswer')}
              </button>
            )}
          </span>
        ) : null}
      </div>
      {isBlocking && !isResolved ? (
        <Pill className={styles['mark'] ?? ''} pillStyle="warning" size="small">
          {say('commentBlocking')}
        </Pill>
      ) : null}
      <ThreadAbout thread={thread} />
      <ThreadWords isActive={isActive} mayDecide={mayDecide} thread={thread} />
      {isAnswering ? (
        <NewAnswer
          collection={collection}
          document={document}
          onClose={() => setIsAnswering(false)}
          thread={id}
        />
      ) : null}
    </>
  )
}
